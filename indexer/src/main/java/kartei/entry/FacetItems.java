package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The items of a short value such as {@code GPT-3/4, Llama (7B, 13B), PaLM}; a sentence has none.
 * Commas inside parentheses and quotes, and between digits, do not split.
 */
final class FacetItems {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_WORDS = 8;
  private static final String OPENING = "([{„»";
  private static final String CLOSING = ")]}“«";
  private static final Set<String> NO_VALUE = WordList.lowerCase("no-value.txt");
  private static final Set<String> AND_SO_ON = WordList.lowerCase("and-so-on.txt");

  private FacetItems() {}

  /** The items of all values; none if one of the values is a sentence. */
  static List<String> ofAll(List<String> values) {
    List<String> items = new ArrayList<>();
    for (String value : values) {
      List<String> found = of(value);
      if (found.isEmpty() && !isNoValue(value)) {
        return List.of();
      }
      items.addAll(found);
    }
    return items;
  }

  static List<String> of(String value) {
    String named = withoutAndSoOn(value.strip());
    List<String> parts = split(named);
    if (named.length() == value.strip().length() && isSentence(named)) {
      return List.of();
    }
    List<String> items = isEnumeration(parts) ? parts : List.of(named);
    boolean isShort = items.stream().allMatch(FacetItems::isShort);
    return isShort ? items.stream().filter(item -> !isNoValue(item)).toList() : List.of();
  }

  /** {@code Java, Python usw.} names two. */
  private static String withoutAndSoOn(String value) {
    String folded = value.toLowerCase(Locale.GERMAN);
    for (String end : AND_SO_ON) {
      int at = value.length() - end.length();
      boolean found = folded.length() == value.length() && at > 1 && folded.endsWith(end);
      if (found && " ,".indexOf(value.charAt(at - 1)) >= 0) {
        String rest = value.substring(0, at).strip();
        return rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
      }
    }
    return value;
  }

  /** Whether the text stands for the absence of a value: empty, a dash, {@code n/a}. */
  static boolean isNoValue(String text) {
    return text.isBlank() || NO_VALUE.contains(WordList.fold(text));
  }

  /** A full stop ends a sentence unless it belongs to an abbreviation with dots inside. */
  private static boolean isSentence(String value) {
    if (value.isEmpty() || ".!?;:".indexOf(value.charAt(value.length() - 1)) < 0) {
      return false;
    }
    String last = value.substring(value.lastIndexOf(' ') + 1, value.length() - 1);
    return last.indexOf('.') < 0;
  }

  private static boolean isShort(String item) {
    return item.length() <= MAX_LENGTH
        && item.indexOf('\n') < 0
        && item.split(" +", MAX_WORDS + 2).length <= MAX_WORDS;
  }

  /**
   * Words only or numbers only: {@code RGBl: 1896, 195} is one citation and not a list of a word
   * and a number.
   */
  private static boolean isEnumeration(List<String> parts) {
    long numbers = parts.stream().filter(FacetItems::isNumber).count();
    return numbers == 0 || numbers == parts.size();
  }

  private static boolean isNumber(String part) {
    return part.chars().noneMatch(Character::isLetter);
  }

  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      quoted ^= c == '"';
      open += OPENING.indexOf(c) >= 0 ? 1 : 0;
      open -= open > 0 && CLOSING.indexOf(c) >= 0 ? 1 : 0;
      if (open == 0 && !quoted && isSeparator(value, i)) {
        add(parts, value.substring(start, i));
        start = i + 1;
      }
    }
    addLast(parts, value.substring(start));
    return parts;
  }

  private static boolean isSeparator(String value, int at) {
    char c = value.charAt(at);
    if (c != ',' && c != ';') {
      return false;
    }
    boolean digitBefore = at > 0 && Character.isDigit(value.charAt(at - 1));
    boolean digitBehind = at + 1 < value.length() && Character.isDigit(value.charAt(at + 1));
    return !(digitBefore && digitBehind);
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  /** {@code Java, Python und Go}: the last comma is an "und", if it joins two single words. */
  private static void addLast(List<String> parts, String part) {
    String[] words = part.strip().split(" ", 5);
    boolean joined = !parts.isEmpty() && words.length == 3;
    if (joined && Set.of("und", "oder", "and", "or", "sowie").contains(words[1])) {
      add(parts, words[0]);
      add(parts, words[2]);
    } else {
      add(parts, part);
    }
  }
}
