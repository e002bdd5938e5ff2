package kartei.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param text what was typed; empty or {@code *} asks for every entry that passes the filters
 * @param filters conditions on dimensions as typed ({@code Skalierbarkeit>=Hoch})
 * @param limit how many hits are wanted at most
 * @param offset how many hits to leave out at the beginning
 * @param sort a dimension to sort by, with {@code :desc} for the reverse; null for the best first
 * @param facetValues how many values of each dimension are wanted at most, with their counts; 0 for
 *     no facets
 */
public record SearchRequest(
    String text,
    List<String> filters,
    int limit,
    int offset,
    @Nullable String sort,
    int facetValues) {
  /** How many hits are given unless another number is asked for. */
  public static final int DEFAULT_LIMIT = 10;

  /** Hits beyond this are not given: nobody pages there, and memory grows with it. */
  public static final int MAX_HITS = 10_000;

  /** Facets with all their values. */
  public static final int ALL_VALUES = Integer.MAX_VALUE;

  public SearchRequest {
    filters = List.copyOf(filters);
    if (limit < 0 || offset < 0 || (long) limit + offset > MAX_HITS) {
      throw new IllegalArgumentException("hits " + offset + " to " + ((long) limit + offset));
    }
  }

  /** Whether the values of the dimensions are counted. */
  public boolean withFacets() {
    return facetValues > 0;
  }

  /** A question for words only. */
  public static SearchRequest of(String text) {
    return new SearchRequest(text, List.of(), DEFAULT_LIMIT, 0, null, 0);
  }
}
