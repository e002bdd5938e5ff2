package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of all of some sources; their scores add up. */
final class TogetherSource implements Source {
  /** The rarest first, so that the others are asked for little. */
  private final List<Source> all;

  TogetherSource(List<Source> all) {
    // Not Comparator.comparingLong, whose class no start-up cache keeps: 1 ms.
    this.all = all.stream().sorted((a, b) -> Long.compare(a.cost(), b.cost())).toList();
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    all.getFirst().feed(window, among, sums::add);
    for (Source other : all.subList(1, all.size())) {
      if (!sums.isEmpty()) {
        addTo(sums, other, window);
      }
    }
    sums.handOn(window, sink);
    window.giveBack(sums);
  }

  private static void addTo(Sums sums, Source other, Window window) throws IOException {
    var both = new long[sums.found.length];
    other.feed(
        window,
        sums.found,
        (docs, scores, size) -> {
          for (int i = 0; i < size; i++) {
            int place = Window.place(docs[i]);
            sums.sum[place] += scores[i];
            both[place >>> 6] |= 1L << place;
          }
        });
    sums.keep(both);
  }

  @Override
  public long cost() {
    return all.getFirst().cost();
  }
}
