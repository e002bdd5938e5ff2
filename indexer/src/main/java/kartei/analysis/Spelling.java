package kartei.analysis;

import java.text.Normalizer;

/**
 * A word in its normal spelling: composed (NFC), lower case, {@code ß} as {@code ss}, foreign
 * accents off, invisible characters out. Umlauts stay: {@code schon} is not {@code schön}.
 *
 * <p>Knows for each normal character where it stands in the word as written, so that a part of a
 * compound can be marked in the original.
 */
final class Spelling {

  private static final char FIRST_MARK = 0x300;

  private final char[] exact;
  private final int[] starts;
  private int length;

  private Spelling(String word) {
    exact = new char[word.length() * 2];
    starts = new int[word.length() * 2 + 1];
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      boolean plain = c >= 'a' && c <= 'z';
      if (plain && (at + 1 == word.length() || word.charAt(at + 1) < FIRST_MARK)) {
        put(c, at++);
      } else {
        at = readCluster(word, at);
      }
    }
    starts[length] = word.length();
  }

  static Spelling of(String word) {
    return new Spelling(word);
  }

  /** The normal spelling alone. */
  static String exact(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return new Spelling(word).exact();
      }
    }
    return word;
  }

  String exact() {
    return new String(exact, 0, length);
  }

  /** Where the normal character number {@code index} begins in the word as written. */
  int start(int index) {
    return starts[Math.min(index, length)];
  }

  /** Takes one base character with its combining marks and returns the place after them. */
  private int readCluster(String word, int from) {
    int to = from + 1;
    while (to < word.length() && isMark(word.charAt(to))) {
      to++;
    }
    char first = word.charAt(from);
    if (to > from + 1 && !isInvisible(first)) {
      String composed = Normalizer.normalize(word.substring(from, to), Normalizer.Form.NFC);
      first = composed.charAt(0);
    }
    append(first, from);
    return to;
  }

  private void append(char c, int from) {
    if (c < 128) {
      put(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, from);
    } else if (c == 'ä' || c == 'ö' || c == 'ü') {
      put(c, from);
    } else {
      String folded = folded(c);
      for (int i = 0; i < folded.length(); i++) {
        put(folded.charAt(i), from);
      }
    }
  }

  private void put(char c, int from) {
    if (length < exact.length) {
      exact[length] = c;
      starts[length++] = from;
    }
  }

  private static String folded(char c) {
    return switch (c) {
      case 'Ä' -> "ä";
      case 'Ö' -> "ö";
      case 'Ü' -> "ü";
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ﬀ' -> "ff";
      case 'ﬁ' -> "fi";
      case 'ﬂ' -> "fl";
      case 'ﬅ', 'ﬆ' -> "st";
      case '’' -> "";
      default -> isInvisible(c) ? "" : withoutAccent(c);
    };
  }

  private static String withoutAccent(char c) {
    if (c > 0x24F || Character.isSurrogate(c)) {
      return String.valueOf(Character.toLowerCase(c));
    }
    String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return String.valueOf(Character.toLowerCase(base.charAt(0)));
  }

  static boolean isMark(char c) {
    return c >= FIRST_MARK && c <= 0x36F || c >= 0xFE00 && c <= 0xFE0F;
  }

  /** Soft hyphen, zero width space and joiners, byte order mark: no part of any word. */
  static boolean isInvisible(char c) {
    return c == 0xAD || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
  }
}
