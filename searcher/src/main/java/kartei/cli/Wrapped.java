package kartei.cli;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines that fit a width, between words, by the columns a terminal shows. */
final class Wrapped {
  private Wrapped() {}

  /** The lines of one paragraph; a word that is too long for a line is cut. */
  static List<String> lines(String paragraph, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (String word : paragraph.strip().split("\\s+")) {
      for (String piece : pieces(word, width)) {
        int columns = columns(piece);
        if (used > 0 && used + 1 + columns > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used > 0 ? " " : "").append(piece);
        used += columns + (used > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many columns a text takes: two for wide characters, none for those that combine. */
  static int columns(String text) {
    return text.codePoints().map(Wrapped::columns).sum();
  }

  /** The text, and blanks up to {@code width} columns behind it. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }

  /** The beginning of a text that fits a width; an ellipsis says that there was more. */
  static String cut(String text, int width) {
    if (columns(text) <= width) {
      return text;
    }
    return pieces(text, Math.max(1, width - 1)).getFirst() + "…";
  }

  private static List<String> pieces(String word, int width) {
    if (columns(word) <= width) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    int start = 0;
    int used = 0;
    for (int at = 0; at < word.length(); ) {
      int c = word.codePointAt(at);
      if (used > 0 && used + columns(c) > width) {
        pieces.add(word.substring(start, at));
        start = at;
        used = 0;
      }
      used += columns(c);
      at += Character.charCount(c);
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  private static int columns(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200d) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
