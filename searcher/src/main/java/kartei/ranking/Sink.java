package kartei.ranking;

import java.io.IOException;

/** Takes matches. */
@FunctionalInterface
interface Sink {
  /**
   * Takes some matches of a window, the numbers of the entries ascending.
   *
   * @param docs numbers within the segment; the array is used again
   */
  void take(int[] docs, float[] scores, int size) throws IOException;
}
