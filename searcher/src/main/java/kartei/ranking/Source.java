package kartei.ranking;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The entries of a segment that match a part of a query, with what they score. */
interface Source {
  /**
   * Hands on the matches in a window; windows are asked for in their order, each at most once.
   *
   * @param among nothing else needs to be handed on; null for all
   */
  void feed(Window window, long @Nullable [] among, Sink sink) throws IOException;

  /** About how many matches there are. */
  long cost();
}
