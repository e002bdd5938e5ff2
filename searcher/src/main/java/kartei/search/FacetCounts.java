package kartei.search;

import java.util.List;
import kartei.index.Dimension;

/**
 * The values of a dimension with the number of entries that have them. For a dimension that is
 * filtered by, the counts are those without its own filter, so that the alternatives stay visible.
 *
 * @param values in the order of the scale where the dimension has one, else the most frequent
 *     first; no more than were asked for
 * @param more how many values were found beyond them
 * @param least the smallest count of all that were found
 * @param most the largest
 */
public record FacetCounts(Dimension dimension, List<Count> values, int more, int least, int most) {

  /**
   * A value and its entries.
   *
   * @param count how many of the entries found have it
   */
  public record Count(String value, int count) {}

  public FacetCounts {
    values = List.copyOf(values);
  }
}
