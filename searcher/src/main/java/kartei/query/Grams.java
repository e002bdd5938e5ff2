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

  /** The share of common grams, from 0 to 1: the cosine of both words' sets. */
  double similarity(Grams other) {
    int common = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      if (sorted[i] == other.sorted[j]) {
        common++;
        i++;
        j++;
      } else if (sorted[i] < other.sorted[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common / Math.sqrt((double) sorted.length * other.sorted.length);
  }

  private static char charAt(CharSequence word, int marked) {
    if (marked == 0) {
      return '^';
    }
    return marked > word.length() ? '$' : word.charAt(marked - 1);
  }
}
