package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of a source but not those of others. */
final class WithoutSource implements Source {
  private final Source found;
  private final List<Source> excluded;

  WithoutSource(Source found, List<Source> excluded) {
    this.found = found;
    this.excluded = excluded;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    found.feed(window, among, sums::add);
    if (!sums.isEmpty()) {
      long[] left = sums.found.clone();
      for (Source other : excluded) {
        other.feed(window, sums.found, (docs, scores, size) -> remove(left, docs, size));
      }
      sums.keep(left);
    }
    sums.handOn(window, sink);
    window.giveBack(sums);
  }

  private static void remove(long[] left, int[] docs, int size) {
    for (int i = 0; i < size; i++) {
      int place = Window.place(docs[i]);
      left[place >>> 6] &= ~(1L << place);
    }
  }

  @Override
  public long cost() {
    return found.cost();
  }
}
