package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import kartei.index.CorpusNews;
import kartei.index.EntryIndexer;
import kartei.index.IndexReport;
import kartei.index.IndexUnavailableException;
import kartei.index.IndexingCancelledException;

/**
 * Runs the indexer where a person may be waiting: shows how far it is, and leaves the index as it
 * was when it is told to stop by Ctrl-C or SIGTERM.
 */
final class WatchedIndexer {
  /** A process that was asked to stop should be gone within two seconds. */
  private static final long PATIENCE_MILLIS = 1_500;

  /** How soon the end of another writer is noticed. */
  private static final long ONCE_MORE_MILLIS = 500;

  private final Console console;

  WatchedIndexer(Console console) {
    this.console = console;
  }

  /** Waits for other processes that write the index, as long as it takes. */
  IndexReport runWhenFree(Path corpus, Path index, EntryIndexer.Mode mode) throws IOException {
    boolean said = false;
    while (true) {
      try {
        return run(corpus, index, mode);
      } catch (IndexUnavailableException e) {
        if (e.reason() != IndexUnavailableException.Reason.BUSY) {
          throw e;
        }
        if (!said) {
          console.notice("index.waiting", e.subject(), e.detail());
          said = true;
        }
        sleep(ONCE_MORE_MILLIS);
      }
    }
  }

  IndexReport run(Path corpus, Path index, EntryIndexer.Mode mode) throws IOException {
    var line = new ProgressLine(console);
    return run(new EntryIndexer(corpus, index, mode, line), line);
  }

  /** Brings an index up to date from what was seen of its corpus. */
  IndexReport update(CorpusNews news, Path index) throws IOException {
    var line = new ProgressLine(console);
    return run(new EntryIndexer(news, index, line), line);
  }

  private IndexReport run(EntryIndexer indexer, ProgressLine line) throws IOException {
    var over = new CountDownLatch(1);
    var finished = new AtomicBoolean();
    var stop = new Thread(() -> stop(indexer, line, over, finished), "kartei-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      IndexReport report = indexer.run();
      finished.set(true);
      return report;
    } catch (IndexingCancelledException e) {
      over.countDown();
      throw waitForEnd(e);
    } finally {
      over.countDown();
      line.erase();
      remove(stop);
    }
  }

  /** The process ends when this returns, with the signal's exit code. */
  private void stop(
      EntryIndexer indexer, ProgressLine line, CountDownLatch over, AtomicBoolean finished) {
    indexer.cancel();
    try {
      boolean inTime = over.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      line.erase();
      if (!inTime || !finished.get()) {
        console.notice("index.cancelled");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Only the end of the process cancels a run, so there is nothing left to do or to say. */
  private static IndexingCancelledException waitForEnd(IndexingCancelledException cancelled) {
    sleep(2 * PATIENCE_MILLIS);
    return cancelled;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // The process is ending already.
    }
  }
}
