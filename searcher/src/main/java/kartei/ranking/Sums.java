package kartei.ranking;

import java.io.IOException;

/** What the matches of a window come to, by their place in the window. */
final class Sums {
  final long[] found = new long[Window.SIZE >>> 6];
  final double[] sum = new double[Window.SIZE];
  final float[] best = new float[Window.SIZE];
  private final int[] docs = new int[Window.SIZE];
  private final float[] scores = new float[Window.SIZE];

  /** Makes of what came together at a place its score. */
  @FunctionalInterface
  interface Scoring {
    float score(int place);
  }

  void find(int place) {
    found[place >>> 6] |= 1L << place;
  }

  boolean isEmpty() {
    for (long word : found) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds the scores of matches. */
  void add(int[] matches, float[] scored, int size) {
    for (int i = 0; i < size; i++) {
      int place = Window.place(matches[i]);
      sum[place] += scored[i];
      find(place);
    }
  }

  /** Hands on all that was found, with its sum as its score, and is empty. */
  void drainSums(int from, Sink sink) throws IOException {
    drain(from, place -> (float) sum[place], sink);
  }

  /** Hands on all that was found and is empty. */
  void drain(int from, Scoring scoring, Sink sink) throws IOException {
    int size = 0;
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word]; left != 0; left &= left - 1) {
        int place = (word << 6) + Long.numberOfTrailingZeros(left);
        docs[size] = from + place;
        scores[size++] = scoring.score(place);
        sum[place] = 0;
        best[place] = 0;
      }
      found[word] = 0;
    }
    if (size > 0) {
      sink.take(docs, scores, size);
    }
  }

  /** Forgets what is not among some entries. */
  void keep(long[] among) {
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word] & ~among[word]; left != 0; left &= left - 1) {
        int place = (word << 6) + Long.numberOfTrailingZeros(left);
        sum[place] = 0;
        best[place] = 0;
      }
      found[word] &= among[word];
    }
  }
}
