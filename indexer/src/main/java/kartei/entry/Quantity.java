package kartei.entry;

import java.util.Optional;
import java.util.Set;

/**
 * A number with its unit, in German or English notation: {@code 1.234,5 kg}, {@code €9.99}, {@code
 * 1,000,000}, {@code ca. 30 %}.
 *
 * @param number the number
 * @param unit as written; empty where there is none
 */
public record Quantity(double number, String unit) {
  private static final int MAX_UNIT_LENGTH = 20;
  private static final Set<String> CURRENCIES = Set.of("EUR", "USD", "CHF", "GBP", "DM");
  private static final String SIGNS = "+-−–";

  /** The quantity that the value is; empty if it is something else or more than one. */
  public static Optional<Quantity> of(String value) {
    String text = withoutApproximation(value.strip());
    int start = 0;
    while (start < text.length() && !startsNumber(text, start)) {
      start++;
    }
    int end = numberEnd(text, start);
    if (start == text.length() || start > 4 || !isCurrency(text.substring(0, start).strip())) {
      return Optional.empty();
    }
    String before = text.substring(0, start).strip();
    String unit = text.substring(end).strip();
    boolean other = unit.chars().anyMatch(Character::isDigit) && !unit.matches("[\\p{L}/]+[23]");
    if (other
        || unit.length() > MAX_UNIT_LENGTH
        || unit.startsWith("-")
        || (!before.isEmpty() && !unit.isEmpty())) {
      return Optional.empty();
    }
    Double number = NumberNotation.parse(text.substring(start, end));
    return number == null ? Optional.empty() : Optional.of(new Quantity(number, before + unit));
  }

  private static String withoutApproximation(String text) {
    if (!text.isEmpty() && text.charAt(0) <= '9') {
      return text; // a number, as most are
    }
    for (String word :
        new String[] {"ca. ", "ca ", "etwa ", "rund ", "~ ", "~", "≈ ", "≈", "about "}) {
      if (text.regionMatches(true, 0, word, 0, word.length())) {
        return text.substring(word.length()).strip();
      }
    }
    return text;
  }

  private static boolean startsNumber(String text, int at) {
    boolean sign = SIGNS.indexOf(text.charAt(at)) >= 0;
    int digit = sign ? at + 1 : at;
    return digit < text.length() && Character.isDigit(text.charAt(digit));
  }

  private static int numberEnd(String text, int start) {
    int end = Math.min(start + 1, text.length());
    while (end < text.length() && isNumberPart(text, end)) {
      end++;
    }
    return end;
  }

  /** A digit, or a separator with a digit behind it; a blank only before three digits. */
  private static boolean isNumberPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isDigit(c)) {
      return true;
    }
    boolean digitNext = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    boolean narrow = c == ' ' || c == '\u00A0' || c == '\u202F';
    return digitNext && (".,'’".indexOf(c) >= 0 || (narrow && isGroup(text, at + 1)));
  }

  private static boolean isGroup(String text, int at) {
    int digits = 0;
    while (at + digits < text.length() && Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    return digits == 3;
  }

  /** Before the number only a currency may stand: in {@code GPT-4} and {@code § 5} it is a name. */
  private static boolean isCurrency(String text) {
    boolean sign =
        text.length() == 1 && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
    return text.isEmpty() || sign || CURRENCIES.contains(text);
  }
}
