package kartei.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills in a sentence without MessageFormat, which brings the formats of numbers and dates to the
 * start of a short run: the eight milliseconds of a line that says how many entries were found.
 */
final class PlainSentence {
  private static final String CHOICE = ",choice,";

  private final Locale locale;
  private final @Nullable Object[] particulars;

  PlainSentence(Locale locale, @Nullable Object... particulars) {
    this.locale = locale;
    this.particulars = particulars;
  }

  /** The sentence of a pattern; null where the pattern needs MessageFormat. */
  @Nullable String of(String pattern) {
    var sentence = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '\'') {
        at++;
        if (at >= pattern.length() || pattern.charAt(at) != '\'') {
          return null;
        }
        sentence.append('\'');
        at++;
      } else if (c == '{') {
        int end = end(pattern, at);
        String filled = end < 0 ? null : filled(pattern.substring(at + 1, end));
        if (filled == null) {
          return null;
        }
        sentence.append(filled);
        at = end + 1;
      } else {
        sentence.append(c);
        at++;
      }
    }
    return sentence.toString();
  }

  /** Where the brace that opens at {@code open} is closed; -1 if it is not, or text is quoted. */
  private static int end(String pattern, int open) {
    int depth = 0;
    for (int at = open; at < pattern.length(); at++) {
      switch (pattern.charAt(at)) {
        case '\'' -> {
          return -1;
        }
        case '{' -> depth++;
        case '}' -> {
          if (--depth == 0) {
            return at;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** What stands for the inside of a pair of braces: {@code 0}, or {@code 0,choice,0#…|1<…}. */
  private @Nullable String filled(String inside) {
    int number = inside.isEmpty() ? -1 : inside.charAt(0) - '0';
    if (number < 0 || number >= particulars.length) {
      return null;
    }
    Object particular = particulars[number];
    if (inside.length() == 1) {
      return isPlain(particular) ? written(particular) : null;
    }
    return inside.startsWith(CHOICE, 1) && particular instanceof Integer value
        ? chosen(inside.substring(1 + CHOICE.length()), value)
        : null;
  }

  /**
   * The last choice that the value reaches ({@code 1#}) or exceeds ({@code 1<}); else the first.
   */
  private @Nullable String chosen(String choices, int value) {
    String chosen = null;
    for (int start = 0; start <= choices.length(); ) {
      int end = endOfChoice(choices, start);
      int sign = start;
      while (sign < end && Character.isDigit(choices.charAt(sign))) {
        sign++;
      }
      if (sign == start || sign >= end || "#<".indexOf(choices.charAt(sign)) < 0) {
        return null;
      }
      int limit = Integer.parseInt(choices, start, sign, 10);
      boolean reached = choices.charAt(sign) == '#' ? value >= limit : value > limit;
      if (chosen == null || reached) {
        chosen = choices.substring(sign + 1, end);
      }
      start = end + 1;
    }
    return chosen == null ? null : of(chosen);
  }

  private static int endOfChoice(String choices, int start) {
    int depth = 0;
    for (int at = start; at < choices.length(); at++) {
      char c = choices.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        return at;
      }
    }
    return choices.length();
  }

  private static boolean isPlain(@Nullable Object particular) {
    return particular instanceof String
        || particular instanceof Path
        || (particular instanceof Integer number && number >= 0);
  }

  /** Text as it is, numbers in groups of three digits, as MessageFormat does in both languages. */
  private String written(@Nullable Object particular) {
    var digits = new StringBuilder(String.valueOf(particular));
    if (particular instanceof Integer) {
      char separator = locale.equals(Locale.GERMAN) ? '.' : ',';
      for (int at = digits.length() - 3; at > 0; at -= 3) {
        digits.insert(at, separator);
      }
    }
    return digits.toString();
  }
}
