package kartei.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * GitHub's anchors of the headings of one file: lower case, letters, digits, '-' and '_' stay
 * (umlauts too), blanks become '-' but line ends nothing, and a repeated one gets {@code -1},
 * {@code -2}. An anchor that the author wrote behind the heading ({@code {#aufbau}}) is the one
 * that links use, and stays.
 */
final class Anchors {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeats = new HashMap<>();

  String of(HeadingText heading) {
    String slug = heading.id() == null ? slug(heading.lines()) : heading.id();
    String anchor = slug;
    while (!taken.add(anchor)) {
      anchor = slug + "-" + repeats.merge(slug, 1, Integer::sum);
    }
    return anchor;
  }

  private static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    String lower = heading.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
      append(slug, lower.codePointAt(at));
    }
    return slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (c == ' ') {
      slug.append('-');
    } else if (c == '-' || Character.isLetterOrDigit(c) || isMark(c)) {
      slug.appendCodePoint(c);
    }
  }

  /** Marks that join a letter, and connectors such as '_'. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
