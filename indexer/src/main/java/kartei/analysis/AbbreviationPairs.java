package kartei.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Abbreviations that a corpus explains itself: {@code Mixture of Experts (MoE)} and {@code MoE
 * (Mixture of Experts)}. One per thread; {@link #add(AbbreviationPairs)} brings them together.
 */
public final class AbbreviationPairs {

  private final Map<String, Set<String>> longForms = new TreeMap<>();

  /** Learns the pairs of a text or a heading. */
  public void add(String text) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int close = closing(text, open);
      // (1) and (a) are numbers, most parentheses of a statute.
      if (close > open + 2) {
        learn(text, open, close);
      }
    }
  }

  public void add(AbbreviationPairs other) {
    other.longForms.forEach((abbreviation, forms) -> formsOf(abbreviation).addAll(forms));
  }

  /** The long forms of an abbreviation, in lower case and without a plural s. */
  public List<String> longForms(String abbreviation) {
    return List.copyOf(longForms.getOrDefault(Abbreviation.key(abbreviation), Set.of()));
  }

  /** All pairs: the abbreviation's key and its long forms as written. */
  public Map<String, Set<String>> all() {
    return longForms;
  }

  private void learn(String text, int open, int close) {
    String inside = text.substring(open + 1, close).strip();
    String before = before(text, open);
    if (Abbreviation.isOne(inside)) {
      String form = Abbreviation.longFormAtEnd(before, inside);
      if (!form.isEmpty()) {
        formsOf(Abbreviation.key(inside)).add(form);
      }
      return;
    }
    int word = before.length();
    while (word > 0 && !Abbreviation.standsBeforeAWord(before.charAt(word - 1))) {
      word--;
    }
    String last = before.substring(word);
    if (Abbreviation.isOne(last) && Abbreviation.longFormAtEnd(inside, last).equals(inside)) {
      formsOf(Abbreviation.key(last)).add(inside);
    }
  }

  /** Whole words before a parenthesis, as far back as a long form can reach; quotes are opened. */
  private static String before(String text, int open) {
    int from = Math.max(0, open - 120);
    while (from > 0 && from < open && !Abbreviation.standsBeforeAWord(text.charAt(from - 1))) {
      from++;
    }
    int end = open;
    while (end > from && " \t“”\"*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(from, end);
  }

  private Set<String> formsOf(String abbreviation) {
    return longForms.computeIfAbsent(abbreviation, key -> new TreeSet<>());
  }

  private static int closing(String text, int open) {
    int limit = Math.min(text.length(), open + 100);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c == '(' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** What is an abbreviation, and which words it is short for. */
  static final class Abbreviation {

    private Abbreviation() {}

    static String key(String abbreviation) {
      String exact = Spelling.exact(abbreviation);
      int last = abbreviation.length() - 1;
      boolean plural =
          last > 1
              && abbreviation.charAt(last) == 's'
              && Character.isUpperCase(abbreviation.charAt(last - 1));
      return plural ? exact.substring(0, exact.length() - 1) : exact;
    }

    /** Two to ten characters, two capitals at least, no blank. */
    static boolean isOne(String word) {
      if (word.length() < 2 || word.length() > 10) {
        return false;
      }
      int capitals = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (!Character.isLetterOrDigit(c) && c != '-') {
          return false;
        }
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
      return capitals >= 2;
    }

    /** The last words of {@code text} whose letters spell the abbreviation; empty if none do. */
    static String longFormAtEnd(String text, String abbreviation) {
      String key = key(abbreviation).replace("-", "");
      int words = key.length() + 4;
      for (int at = text.length() - 1; at >= 0 && words > 0; at--) {
        char c = text.charAt(at);
        if (".;:!?\n|".indexOf(c) >= 0) {
          return "";
        }
        boolean start = at == 0 || standsBeforeAWord(text.charAt(at - 1));
        if (start && Character.isLetterOrDigit(c)) {
          words--;
          String form = text.substring(at);
          if (spells(Spelling.exact(form), key) && hasInitials(form, key)) {
            return form;
          }
        }
      }
      return "";
    }

    static boolean standsBeforeAWord(char c) {
      return Character.isWhitespace(c) || "|(„“\"".indexOf(c) >= 0;
    }

    /** Whether each capitalised word of the long form gave a letter. */
    private static boolean hasInitials(String form, String key) {
      for (int i = 0; i < form.length(); i++) {
        boolean initial = i == 0 || standsBeforeAWord(form.charAt(i - 1));
        char c = form.charAt(i);
        if (initial && Character.isUpperCase(c) && key.indexOf(Character.toLowerCase(c)) < 0) {
          return false;
        }
      }
      return true;
    }

    /**
     * Schwartz and Hearst's test from right to left: each letter of the abbreviation stands in the
     * long form in order, the first at its very start; words of the long form may be skipped.
     */
    private static boolean spells(String form, String key) {
      if (form.length() <= key.length() + 1) {
        return false;
      }
      int at = form.length() - 1;
      for (int i = key.length() - 1; i >= 0; i--) {
        char wanted = key.charAt(i);
        while (at >= 0 && form.charAt(at) != wanted) {
          at--;
        }
        if (at < 0) {
          return false;
        }
        if (i == 0) {
          return form.lastIndexOf(wanted, at) >= 0 && form.charAt(0) == wanted;
        }
        at--;
      }
      return false;
    }
  }
}
