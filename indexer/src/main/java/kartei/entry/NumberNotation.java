package kartei.entry;

import org.jspecify.annotations.Nullable;

/** Digits with separators to a number. */
final class NumberNotation {
  private NumberNotation() {}

  /**
   * The number, or null if the separators make no sense. Where both occur the last kind is the
   * decimal one. A single separator before exactly three digits is a German thousands dot ({@code
   * 1.234}) but a German decimal comma ({@code 1,234}); repeated ones are always thousands.
   */
  static @Nullable Double parse(String written) {
    String text = written.replace("−", "-").replace("–", "-");
    int comma = text.lastIndexOf(',');
    int dot = text.lastIndexOf('.');
    char decimal = decimal(text, comma, dot);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == decimal) {
        plain.append('.');
      } else if (Character.isDigit(c) || c == '-') {
        plain.append(c);
      }
    }
    return isGrouped(text, decimal) ? toDouble(plain.toString()) : null;
  }

  private static char decimal(String text, int comma, int dot) {
    if (comma >= 0 && dot >= 0) {
      return comma > dot ? ',' : '.';
    }
    if (comma >= 0) {
      return text.indexOf(',') == comma ? ',' : 0;
    }
    boolean once = dot >= 0 && text.indexOf('.') == dot;
    boolean thousands = text.length() - dot == 4 && dot <= 4 && !text.startsWith("0");
    return once && !thousands ? '.' : 0;
  }

  /** Groups have three digits each: {@code 1.2.3} and {@code 18.08.1896} are no numbers. */
  private static boolean isGrouped(String text, char decimal) {
    int end = decimal == 0 ? text.length() : text.lastIndexOf(decimal);
    String[] groups = text.substring(0, end).split("[^0-9+-]", -1);
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return false;
      }
    }
    return decimal == 0 || text.indexOf(decimal) == end;
  }

  private static @Nullable Double toDouble(String plain) {
    try {
      return Double.valueOf(plain);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
