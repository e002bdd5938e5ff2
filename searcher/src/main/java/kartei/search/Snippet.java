package kartei.search;

import java.util.List;

/**
 * The passage of an entry that shows best why it was found.
 *
 * @param text as in the document, on one line
 * @param ranges what matched, in characters of {@code text}, in order and apart from each other
 */
public record Snippet(String text, List<Range> ranges) {

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
