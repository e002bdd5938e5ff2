package kartei.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passage of an entry that shows best why it was found.
 *
 * @param text as in the document, on one line
 * @param ranges what matched, in characters of {@code text}, in order and apart from each other
 * @param origin where in the entry the passage stands
 * @param field the field or dimension that it is a value of; null where it is none
 */
public record Snippet(String text, List<Range> ranges, Origin origin, @Nullable String field) {

  /** Where a passage stands. */
  public enum Origin {
    TEXT,
    TITLE,
    PATH,
    FIELD
  }

  /**
   * Characters that matched.
   *
   * @param start the first
   * @param end the one after the last
   */
  public record Range(int start, int end) {}

  public Snippet {
    ranges = List.copyOf(ranges);
  }
}
