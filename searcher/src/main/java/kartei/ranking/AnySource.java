package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of any of some sources; their scores add up. */
final class AnySource implements Source {
  private final List<Source> all;

  AnySource(List<Source> all) {
    this.all = all;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    for (Source each : all) {
      each.feed(window, among, sums::add);
    }
    sums.drainSums(window.from(), sink);
    window.giveBack(sums);
  }

  @Override
  public long cost() {
    return all.stream().mapToLong(Source::cost).sum();
  }
}
