package kartei.entry;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading begins with.
 *
 * @param number without signs and words: {@code 4}, {@code 1.2}, {@code 433}, {@code 1a}
 * @param label as written: {@code 4.}, {@code § 433}, {@code Anlage 1}
 * @param rest the heading without it; empty if the heading is nothing else
 * @param named whether the label says more than a number: a word or a paragraph sign
 */
record HeadingNumber(String number, String label, String rest, boolean named) {
  private static final Set<String> WORDS = WordList.lowerCase("numbered-words.txt");
  private static final Set<String> DIVISIONS = WordList.lowerCase("divisions.txt");
  private static final Set<String> ROMAN = roman();
  private static final String SEPARATORS = "-–—:.)";

  /**
   * The number of a heading, or null.
   *
   * @param chapters numbers of chapters that other headings of the document presuppose: where there
   *     is a {@code 3.1}, the {@code 3} of "3 Verfahren" is a number, else "3 Gründe" are counted
   */
  static @Nullable HeadingNumber of(String heading, Set<String> chapters) {
    if (heading.startsWith("§")) {
      return paragraph(heading);
    }
    int blank = heading.indexOf(' ');
    if (blank > 0 && WORDS.contains(WordList.fold(heading.substring(0, blank)))) {
      return worded(heading, blank + 1);
    }
    return bare(heading, chapters);
  }

  /** The chapter that a heading such as {@code 3.1 Vorbereitung} presupposes, or an empty text. */
  static String chapter(String heading) {
    String token = heading.substring(0, tokenEnd(heading, 0));
    int dot = token.indexOf('.');
    return dot > 0 && isDecimal(token) && !isDate(token) ? token.substring(0, dot) : "";
  }

  private static @Nullable HeadingNumber paragraph(String heading) {
    int start = heading.startsWith("§§") ? 2 : 1;
    while (start < heading.length() && isBlank(heading.charAt(start))) {
      start++;
    }
    int end = tokenEnd(heading, start);
    if (end == start || !Character.isDigit(heading.charAt(start))) {
      return null;
    }
    end = dashEnd(heading, end);
    if (heading.startsWith("§§")) {
      end = rangeEnd(heading, end);
    }
    return cut(heading, start, end, true);
  }

  /** The end of {@code 12–14}. */
  private static int dashEnd(String heading, int from) {
    boolean dash = from + 1 < heading.length() && "-–—".indexOf(heading.charAt(from)) >= 0;
    return dash && Character.isDigit(heading.charAt(from + 1)) ? tokenEnd(heading, from + 1) : from;
  }

  /** The end of {@code 3 bis 6}, {@code 3 und 4}, {@code 3, 4}. */
  private static int rangeEnd(String heading, int from) {
    int end = from;
    int at = from;
    while (at < heading.length()) {
      int word = skip(heading, at, " ,");
      int wordEnd = wordEnd(heading, word);
      String text = heading.substring(word, wordEnd);
      if (wordEnd > word && Character.isDigit(heading.charAt(word))) {
        end = wordEnd;
      } else if (!text.equals("bis") && !text.equals("und") && !text.equals("–")) {
        return end;
      }
      at = wordEnd;
    }
    return end;
  }

  private static @Nullable HeadingNumber worded(String heading, int start) {
    int end = tokenEnd(heading, start);
    String token = heading.substring(start, end);
    boolean number = isDecimal(token) || isRoman(token) || isLetter(token);
    HeadingNumber cut = number ? cut(heading, start, end, true) : null;
    return cut != null && startsName(heading, end, cut.rest()) ? cut : null;
  }

  /** "Teil 1 von 3" goes on as a phrase; "Teil 1: Anfang" and "Teil 1 Anfang" name the part. */
  private static boolean startsName(String heading, int end, String rest) {
    boolean separated =
        skip(heading, end, " ") < heading.length()
            && SEPARATORS.indexOf(heading.charAt(skip(heading, end, " "))) >= 0;
    return separated || rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
  }

  private static @Nullable HeadingNumber bare(String heading, Set<String> chapters) {
    int open = heading.startsWith("(") ? 1 : 0;
    int end = tokenEnd(heading, open);
    String token = heading.substring(open, end);
    boolean closed =
        end < heading.length() && (heading.charAt(end) == '.' || heading.charAt(end) == ')');
    boolean parts = isDecimal(token) && token.indexOf('.') > 0 && !isDate(token);
    boolean single = closed && (isInteger(token) || isRoman(token));
    boolean chapter = open == 0 && chapters.contains(token);
    boolean letter = end < heading.length() && heading.charAt(end) == ')' && token.length() == 1;
    boolean separate = !closed || end + 1 >= heading.length() || isBlank(heading.charAt(end + 1));
    boolean apart = end >= heading.length() || closed || isBlank(heading.charAt(end));
    if (!separate || !apart || !(parts || single || letter || chapter) || (open == 1 && !closed)) {
      return null;
    }
    HeadingNumber cut = cut(heading, open, end, false);
    // "III. Teil - Verfahren" is called so: without its number it would be any part.
    return numbersAPart(cut.rest(), isRoman(token))
        ? new HeadingNumber(cut.number(), cut.label(), "", false)
        : cut;
  }

  private static boolean numbersAPart(String rest, boolean roman) {
    int end = 0;
    while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
      end++;
    }
    int next = skip(rest, end, " ");
    boolean alone = next == rest.length() || "-–—:(".indexOf(rest.charAt(next)) >= 0;
    return (alone || roman) && DIVISIONS.contains(WordList.fold(rest.substring(0, end)));
  }

  private static HeadingNumber cut(String heading, int start, int end, boolean named) {
    int from = skip(heading, end, " ");
    if (from < heading.length() && SEPARATORS.indexOf(heading.charAt(from)) >= 0) {
      from = skip(heading, from + 1, " ");
    }
    int labelEnd =
        !named && end < heading.length() && !isBlank(heading.charAt(end)) ? end + 1 : end;
    return new HeadingNumber(
        heading.substring(start, end),
        heading.substring(0, labelEnd),
        heading.substring(from),
        named);
  }

  /** The end of a run of letters, digits and inner dots. */
  private static int tokenEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean innerDot =
          c == '.'
              && at > from
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(c) && !innerDot) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && " ,".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int skip(String text, int from, String what) {
    int at = from;
    while (at < text.length() && (what.indexOf(text.charAt(at)) >= 0 || isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == '\u00A0' || Character.isWhitespace(c);
  }

  private static boolean isInteger(String token) {
    return !token.isEmpty() && token.length() <= 3 && token.chars().allMatch(Character::isDigit);
  }

  /** {@code 3}, {@code 1.2}, {@code 12a}, {@code 6.29}. */
  private static boolean isDecimal(String token) {
    if (token.isEmpty() || !Character.isDigit(token.charAt(0))) {
      return false;
    }
    for (String part : token.split("\\.", -1)) {
      int digits = 0;
      while (digits < part.length() && Character.isDigit(part.charAt(digits))) {
        digits++;
      }
      if (digits == 0 || part.length() > digits + 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDate(String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length == 3 && parts[2].length() == 4;
  }

  private static boolean isRoman(String token) {
    return ROMAN.contains(token);
  }

  private static Set<String> roman() {
    Set<String> numbers = new HashSet<>();
    for (String tens : new String[] {"", "X", "XX", "XXX", "XL"}) {
      for (String ones :
          new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}) {
        numbers.add(tens + ones);
      }
    }
    numbers.remove("");
    return Set.copyOf(numbers);
  }

  private static boolean isLetter(String token) {
    return token.length() == 1 && Character.isUpperCase(token.charAt(0));
  }
}
