package kartei.index;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps segments in the order of their files: threads fill them at the same time and write them to
 * disk at the same time, but begin to write in turn, which is what Lucene numbers them by.
 */
final class FlushTurns {
  private static final long LOOK_MILLIS = 50;

  private int turn;
  private @Nullable Thread passing;
  private boolean stopped;
  private BooleanSupplier broken = () -> false;

  /**
   * Before the first turn.
   *
   * @param isBroken whether writing failed: who failed waits for the others to let go of their
   *     buffers and can tell nobody
   */
  synchronized void watch(BooleanSupplier isBroken) {
    broken = isBroken;
  }

  /**
   * Waits until all stretches of files before this one have their places.
   *
   * @param last whether the segment that now begins to be written is the last of its stretch
   */
  synchronized void await(int stretch, boolean last) {
    check();
    while (turn < stretch) {
      try {
        wait(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IndexingCancelledException();
      }
      check();
    }
    passing = last ? Thread.currentThread() : null;
  }

  /** The calling thread began to write a segment. */
  synchronized void begun() {
    if (passing == Thread.currentThread()) {
      next();
    }
  }

  /** A stretch is done, even if nothing of it had to be written. */
  synchronized void done(int stretch) {
    if (turn == stretch) {
      next();
    }
  }

  private void next() {
    passing = null;
    turn++;
    notifyAll();
  }

  /** Lets nobody pass any more. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Ends the work of a thread that goes on after another has failed. */
  synchronized void check() {
    if (stopped || broken.getAsBoolean()) {
      throw new IndexingCancelledException();
    }
  }
}
