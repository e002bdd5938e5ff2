package kartei.ranking;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of any of some sources; their scores add up. */
final class AnySource implements Source {
  private final Source[] all;

  AnySource(List<Source> all) {
    this.all = all.toArray(Source[]::new);
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums sums = window.borrow();
    for (Source each : all) {
      each.feed(window, among, sums::add);
    }
    sums.handOn(window, sink);
    window.giveBack(sums);
  }

  @Override
  public long cost() {
    return Arrays.stream(all).mapToLong(Source::cost).sum();
  }
}
