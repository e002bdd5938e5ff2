package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import kartei.search.Snippet;
import kartei.search.Snippet.Range;

/** Cuts a snippet into lines for a terminal; what is marked stays marked on both sides of a cut. */
final class SnippetLines {
  private SnippetLines() {}

  static List<Snippet> of(Snippet snippet, int width) {
    var lines = new ArrayList<Snippet>();
    String text = snippet.text();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, width);
      lines.add(part(snippet, start, end));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** Where a line ends that begins at {@code start}: before a word that does not fit. */
  private static int end(String text, int start, int width) {
    int blank = -1;
    int at = start;
    for (int columns = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      columns += Wrapped.columns(Character.toString(c));
      if (columns > width) {
        return c == ' ' ? at : blank > start ? blank : Math.max(at, start + 1);
      }
      blank = c == ' ' ? at : blank;
      at += Character.charCount(c);
    }
    return text.length();
  }

  private static Snippet part(Snippet snippet, int start, int end) {
    var ranges = new ArrayList<Range>();
    for (Range range : snippet.ranges()) {
      int from = Math.max(start, range.start());
      int to = Math.min(end, range.end());
      if (from < to) {
        ranges.add(new Range(from - start, to - start));
      }
    }
    return new Snippet(
        snippet.text().substring(start, end), ranges, snippet.origin(), snippet.field());
  }
}
