package kartei.analysis;

/**
 * A spelling in one number. Up to twelve letters, of which the first may be a capital, are in it
 * letter by letter, so that two of them are equal only if their keys are; of others it is a hash.
 */
final class SpellingKey {
  private static final int LETTER_BITS = 5;
  private static final int MOST_LETTERS = 12;
  private static final int CAPITAL = 1 << LETTER_BITS;
  private static final byte[] CODES = new byte[256];

  static {
    add("abcdefghijklmnopqrstuvwxyzäöüß", 0);
    add("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ", CAPITAL);
  }

  private SpellingKey() {}

  static long of(char[] text, int from, int to) {
    if (from == to || to - from > MOST_LETTERS) {
      return hash(text, from, to);
    }
    int first = code(text[from]);
    if (first == 0) {
      return hash(text, from, to);
    }
    long key = first & CAPITAL - 1;
    for (int i = from + 1; i < to; i++) {
      int code = code(text[i]) - 1;
      if (code >>> LETTER_BITS != 0) {
        return hash(text, from, to);
      }
      key = key << LETTER_BITS | code + 1;
    }
    return key | (long) (first & CAPITAL) << LETTER_BITS * (MOST_LETTERS - 1);
  }

  /** Whether no other spelling has this key. */
  static boolean isWhole(long key) {
    return key >= 0;
  }

  /** A number to place the spelling by. */
  static int mixed(long key) {
    return (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 32);
  }

  private static int code(char letter) {
    return letter < CODES.length ? CODES[letter] : 0;
  }

  private static long hash(char[] text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    return hash | Long.MIN_VALUE;
  }

  private static void add(String letters, int sort) {
    for (int i = 0; i < letters.length(); i++) {
      CODES[letters.charAt(i)] = (byte) (i + 1 | sort);
    }
  }
}
