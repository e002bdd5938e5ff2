package kartei.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of any of some wishes; their scores add up, and those that fulfil all get more. */
final class AllFirstSource implements Source {
  private final Source[][] wishes;
  private final boolean possible;
  private final float bonus;

  /**
   * Wishes, each the sum of some sources.
   *
   * @param possible whether no wish is unknown to the segment
   */
  AllFirstSource(List<List<Source>> wishes, boolean possible, float bonus) {
    this.wishes = wishes.stream().map(ways -> ways.toArray(Source[]::new)).toArray(Source[][]::new);
    this.possible = possible;
    this.bonus = bonus;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    var all = new long[sums.found.length];
    Arrays.fill(all, possible ? -1 : 0);
    for (Source[] wish : wishes) {
      var one = new long[all.length];
      for (Source way : wish) {
        way.feed(window, among, (docs, scores, size) -> add(sums, one, docs, scores, size));
      }
      for (int i = 0; i < all.length; i++) {
        sums.found[i] |= one[i];
        all[i] &= one[i];
      }
    }
    handOn(sums, all, window, sink);
    window.giveBack(sums);
  }

  private static void add(Sums sums, long[] found, int[] docs, float[] scores, int size) {
    for (int i = 0; i < size; i++) {
      int place = Window.place(docs[i]);
      sums.sum[place] += scores[i];
      found[place >>> 6] |= 1L << place;
    }
  }

  private void handOn(Sums sums, long[] all, Window window, Sink sink) throws IOException {
    int size = sums.takeFound(window);
    for (int i = 0; i < size; i++) {
      int place = Window.place(sums.docs[i]);
      float sum = (float) sums.sum[place];
      sums.scores[i] = (all[place >>> 6] >>> place & 1) == 0 ? sum : sum + bonus;
      sums.sum[place] = 0;
    }
    if (size > 0) {
      sink.take(sums.docs, sums.scores, size);
    }
  }

  @Override
  public long cost() {
    return Arrays.stream(wishes).flatMap(Arrays::stream).mapToLong(Source::cost).sum();
  }
}
