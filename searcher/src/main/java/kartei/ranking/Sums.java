package kartei.ranking;

import java.io.IOException;

/** What the matches of a window come to, by their place in the window. */
final class Sums {
  final long[] found = new long[Window.SIZE >>> 6];
  final double[] sum = new double[Window.SIZE];
  final float[] best = new float[Window.SIZE];

  /** The matches as they are handed on. */
  final int[] docs = new int[Window.SIZE];

  final float[] scores = new float[Window.SIZE];

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
      found[place >>> 6] |= 1L << place;
    }
  }

  /** Hands on all that was found, with its sum as its score, and is empty. */
  void handOn(Window window, Sink sink) throws IOException {
    int size = takeFound(window);
    for (int i = 0; i < size; i++) {
      int place = Window.place(docs[i]);
      scores[i] = (float) sum[place];
      sum[place] = 0;
    }
    if (size > 0) {
      sink.take(docs, scores, size);
    }
  }

  /** Lists what was found, which is then forgotten; its sums have still to be emptied. */
  int takeFound(Window window) {
    int size = 0;
    for (int word = 0; word < found.length; word++) {
      int first = window.from() + (word << 6);
      for (long left = found[word]; left != 0; left &= left - 1) {
        docs[size++] = first + Long.numberOfTrailingZeros(left);
      }
      found[word] = 0;
    }
    return size;
  }

  /** Forgets what is not among some entries. */
  void keep(long[] among) {
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word] & ~among[word]; left != 0; left &= left - 1) {
        sum[(word << 6) + Long.numberOfTrailingZeros(left)] = 0;
      }
      found[word] &= among[word];
    }
  }
}
