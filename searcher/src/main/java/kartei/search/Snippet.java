package kartei.search;

import java.util.List;
import kartei.entry.Entry;
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
  public record Range(int start, int end) {
    /** Written out, as is the hash: the JVM makes those of a record anew in each run, in 2 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Range range && start == range.start && end == range.end;
    }

    @Override
    public int hashCode() {
      return start * 31 + end;
    }
  }

  public Snippet {
    ranges = List.copyOf(ranges);
  }

  /** How the text of an entry begins. */
  public static Snippet beginning(Entry entry) {
    return Passage.of(entry.text(), List.of(), Origin.TEXT, null);
  }

  /** The same passage behind other words. */
  public Snippet behind(String words) {
    var moved =
        ranges.stream().map(r -> new Range(r.start() + words.length(), r.end() + words.length()));
    return new Snippet(words + text, moved.toList(), origin, field);
  }
}
