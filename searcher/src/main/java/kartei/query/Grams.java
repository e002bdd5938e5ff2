package kartei.query;

import java.util.Arrays;

/**
 * The four-letter pieces of a word, its beginning and end marked: {@code ^ker, kern, ern$}. Words
 * that share many of them are often of one family, whatever a stemmer knows of it.
 */
final class Grams {
  private static final int LENGTH = 4;

  private final long[] sorted;

  private Grams(long[] sorted) {
    this.sorted = sorted;
  }

  static Grams of(CharSequence word) {
    int marked = word.length() + 2;
    long[] grams = new long[Math.max(1, marked - LENGTH + 1)];
    for (int i = 0; i < grams.length; i++) {
      for (int j = i; j < Math.min(marked, i + LENGTH); j++) {
        grams[i] = grams[i] << 16 | charAt(word, j);
      }
    }
    Arrays.sort(grams);
    return new Grams(grams);
  }

  int size() {
    return sorted.length;
  }

  /**
   * The share of common grams, from 0 to 1: the cosine of both words' sets. Makes nothing of the
   * other word that would have to be put in order: most answers compare hundreds.
   */
  double similarity(CharSequence other) {
    int marked = other.length() + 2;
    int length = Math.min(LENGTH, marked);
    var taken = new boolean[sorted.length];
    int common = 0;
    long gram = 0;
    for (int i = 0; i < marked; i++) {
      gram = gram << 16 | charAt(other, i);
      common += i + 1 >= length && takes(gram, taken) ? 1 : 0;
    }
    return common / Math.sqrt((double) sorted.length * (marked - length + 1));
  }

  /** Whether there is another gram like this. */
  private boolean takes(long gram, boolean[] taken) {
    for (int i = 0; i < sorted.length && sorted[i] <= gram; i++) {
      if (sorted[i] == gram && !taken[i]) {
        taken[i] = true;
        return true;
      }
    }
    return false;
  }

  private static char charAt(CharSequence word, int marked) {
    if (marked == 0) {
      return '^';
    }
    return marked > word.length() ? '$' : word.charAt(marked - 1);
  }
}
