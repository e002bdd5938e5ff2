package kartei.index;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names that people type in any case and umlaut spelling: of dimensions, values, fields, aliases.
 */
public final class Names {
  /** What lies before it is composed as it is. */
  private static final char FIRST_COMBINING = '\u0300';

  private Names() {}

  /** The key under which all spellings of a name meet: {@code Stärken}, {@code STAERKEN}. */
  public static String fold(String name) {
    String lower = composed(name.strip()).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(lower.length() + 4);
    boolean blank = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        blank = true;
        continue;
      }
      if (blank) {
        folded.append(' ');
        blank = false;
      }
      switch (c) {
        case 'ä' -> folded.append("ae");
        case 'ö' -> folded.append("oe");
        case 'ü' -> folded.append("ue");
        case 'ß' -> folded.append("ss");
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Most names need no tables of Unicode, whose loading takes a short run a millisecond. */
  private static String composed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_COMBINING) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
      }
    }
    return name;
  }
}
