package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a source, raised by what other sources find of them. */
final class LiftedSource implements Source {
  private final Source found;
  private final Source[] lifts;

  LiftedSource(Source found, List<Source> lifts) {
    this.found = found;
    this.lifts = lifts.toArray(Source[]::new);
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    found.feed(window, among, (docs, scores, size) -> set(sums, docs, scores, size));
    if (!sums.isEmpty()) {
      for (Source lift : lifts) {
        lift.feed(window, sums.found, (docs, scores, size) -> lift(sums, docs, scores, size));
      }
      handOn(sums, window, sink);
    }
    window.giveBack(sums);
  }

  private static void set(Sums sums, int[] docs, float[] scores, int size) {
    for (int i = 0; i < size; i++) {
      int place = Window.place(docs[i]);
      sums.best[place] = scores[i];
      sums.find(place);
    }
  }

  private static void lift(Sums sums, int[] docs, float[] scores, int size) {
    for (int i = 0; i < size; i++) {
      sums.sum[Window.place(docs[i])] += scores[i];
    }
  }

  private static void handOn(Sums sums, Window window, Sink sink) throws IOException {
    int size = sums.takeFound(window);
    for (int i = 0; i < size; i++) {
      int place = Window.place(sums.docs[i]);
      sums.scores[i] = sums.best[place] + (float) sums.sum[place];
      sums.best[place] = 0;
      sums.sum[place] = 0;
    }
    sink.take(sums.docs, sums.scores, size);
  }

  @Override
  public long cost() {
    return found.cost();
  }
}
