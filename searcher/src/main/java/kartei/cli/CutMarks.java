package kartei.cli;

import kartei.entry.Entry;
import kartei.search.Snippet;

/** Shows by an ellipsis where a passage was cut within a sentence. */
final class CutMarks {
  private static final String SENTENCE_ENDS = ".!?:;…";

  /** Characters by which the end of a passage is known again. */
  private static final int TAIL = 60;

  private CutMarks() {}

  static Snippet of(Snippet snippet, Entry entry) {
    String text = snippet.text();
    if (snippet.origin() != Snippet.Origin.TEXT || text.isEmpty()) {
      return snippet;
    }
    boolean inside = Character.isLowerCase(text.codePointAt(0));
    Snippet marked = snippet.behind(inside ? "… " : "");
    boolean ended = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return ended || isEnd(text, entry.text())
        ? marked
        : new Snippet(marked.text() + " …", marked.ranges(), marked.origin(), marked.field());
  }

  private static boolean isEnd(String passage, String text) {
    String tail = text.substring(Math.max(0, text.length() - 10 * TAIL));
    String end = passage.substring(Math.max(0, passage.length() - TAIL));
    return oneLine(tail).strip().endsWith(end);
  }

  /** With one blank for each run of white space; without a regular expression, for short runs. */
  private static String oneLine(String text) {
    var line = new StringBuilder(text.length());
    boolean white = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean now = c == ' ' || (c >= '\t' && c <= '\r');
      if (!now) {
        line.append(c);
      } else if (!white) {
        line.append(' ');
      }
      white = now;
    }
    return line.toString();
  }
}
