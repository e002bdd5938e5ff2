package kartei.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.jspecify.annotations.Nullable;

/**
 * Merges in the background, and keeps a failure for the run to report: Lucene's own scheduler lets
 * the thread die, which prints a stack trace. A merge that finds no space is no loss, since the
 * segments it was to replace are still there; one that finds damage is.
 */
final class MergeThreads extends ConcurrentMergeScheduler {
  private volatile @Nullable Throwable failure;

  @Override
  protected void handleMergeException(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
  }

  /** Throws what a merge found to be damaged. */
  void check() throws CorruptIndexException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CorruptIndexException damage) {
        throw damage;
      }
    }
  }
}
