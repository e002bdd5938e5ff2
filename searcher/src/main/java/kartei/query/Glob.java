package kartei.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.GermanText;

/**
 * Patterns of {@code *} and {@code ?}. Compared letter by letter and not as an automaton: that
 * needs no memory, and no pattern can make it explode.
 */
final class Glob {
  /** Places of a pattern where {@code ae} may be an umlaut; each doubles the patterns. */
  private static final int MOST_UMLAUTS = 3;

  private Glob() {}

  /** The pattern in normal spelling, and with umlauts for {@code ae}, {@code oe}, {@code ue}. */
  static List<String> normalised(String typed, GermanText german) {
    var pattern = new StringBuilder();
    int from = 0;
    for (int at = 0; at <= typed.length(); at++) {
      if (at == typed.length() || isWild(typed.charAt(at))) {
        String literal = typed.substring(from, at).replace("-", "");
        pattern.append(literal.isEmpty() ? "" : german.forms(literal).exact());
        if (at < typed.length()) {
          pattern.append(typed.charAt(at));
        }
        from = at + 1;
      }
    }
    Set<String> all = new LinkedHashSet<>();
    addUmlauts(pattern.toString(), 0, MOST_UMLAUTS, all);
    return new ArrayList<>(all);
  }

  static String literalPrefix(String pattern) {
    int end = 0;
    while (end < pattern.length() && !isWild(pattern.charAt(end))) {
      end++;
    }
    return pattern.substring(0, end);
  }

  /** Goes back to the last star wherever the letters behind it do not fit. */
  static boolean matches(String pattern, String word) {
    int p = 0;
    int w = 0;
    int star = -1;
    int restart = 0;
    while (w < word.length()) {
      char wanted = p < pattern.length() ? pattern.charAt(p) : 0;
      if (p < pattern.length() && wanted == '*') {
        star = p++;
        restart = w;
      } else if (p < pattern.length() && (wanted == '?' || wanted == word.charAt(w))) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        w = ++restart;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static void addUmlauts(String pattern, int from, int most, Set<String> all) {
    all.add(pattern);
    for (int i = from; most > 0 && i + 1 < pattern.length(); i++) {
      char umlaut =
          switch (pattern.charAt(i)) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            default -> 0;
          };
      if (umlaut != 0 && pattern.charAt(i + 1) == 'e') {
        addUmlauts(
            pattern.substring(0, i) + umlaut + pattern.substring(i + 2), i + 1, most - 1, all);
      }
    }
  }

  private static boolean isWild(char c) {
    return c == '*' || c == '?';
  }
}
