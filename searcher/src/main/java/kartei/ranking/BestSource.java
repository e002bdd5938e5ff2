package kartei.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of any of some sources: the best counts, and a share of the others. */
final class BestSource implements Source {
  private final Source[] ways;
  private final double share;

  BestSource(List<Source> ways, float share) {
    this.ways = ways.toArray(Source[]::new);
    this.share = share;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    for (Source way : ways) {
      way.feed(window, among, (docs, scores, size) -> add(sums, docs, scores, size));
    }
    handOn(sums, window, sink);
    window.giveBack(sums);
  }

  /** The sum is that of all but the best. */
  private static void add(Sums sums, int[] docs, float[] scores, int size) {
    for (int i = 0; i < size; i++) {
      int place = Window.place(docs[i]);
      float best = sums.best[place];
      sums.sum[place] += Math.min(best, scores[i]);
      sums.best[place] = Math.max(best, scores[i]);
      sums.find(place);
    }
  }

  private void handOn(Sums sums, Window window, Sink sink) throws IOException {
    int size = sums.takeFound(window);
    for (int i = 0; i < size; i++) {
      int place = Window.place(sums.docs[i]);
      sums.scores[i] = (float) (sums.best[place] + sums.sum[place] * share);
      sums.best[place] = 0;
      sums.sum[place] = 0;
    }
    if (size > 0) {
      sink.take(sums.docs, sums.scores, size);
    }
  }

  @Override
  public long cost() {
    return Arrays.stream(ways).mapToLong(Source::cost).sum();
  }
}
