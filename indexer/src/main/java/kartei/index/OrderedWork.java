package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work on many files by several threads, whose results come in the order of the files whatever
 * thread was faster: the same corpus gives the same index. Only so much is worked on ahead that the
 * results waiting for their turn fit into memory.
 */
final class OrderedWork implements Closeable {
  /** Bytes of files that may be worked on ahead; their tokens take some twenty times as much. */
  private static final long AHEAD_BYTES = 4_000_000;

  private static final int AHEAD_FILES = 256;

  private final ExecutorService threads;

  OrderedWork(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              var thread = new Thread(work, "kartei-work");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes a result in its turn. */
  @FunctionalInterface
  interface Taker<O> {
    void take(O result) throws IOException;
  }

  private record Ahead<O>(Future<O> result, long size) {}

  /** Work that gives nothing but may fail. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  /** Work that goes on beside other. */
  @FunctionalInterface
  interface Awaited {
    /** Waits for its end and throws what made it fail. */
    void end() throws IOException;
  }

  /** Begins with something. */
  Awaited beside(Task task) {
    Future<?> end =
        threads.submit(
            () -> {
              task.run();
              return null;
            });
    return () -> result(end);
  }

  <I, O> void each(List<I> inputs, ToLongFunction<I> size, Function<I, O> work, Taker<O> taker)
      throws IOException {
    var ahead = new ArrayDeque<Ahead<O>>();
    int next = 0;
    long bytes = 0;
    while (next < inputs.size() || !ahead.isEmpty()) {
      while (next < inputs.size()
          && mayStart(ahead.size(), bytes + size.applyAsLong(inputs.get(next)))) {
        I input = inputs.get(next++);
        ahead.add(new Ahead<>(threads.submit(() -> work.apply(input)), size.applyAsLong(input)));
        bytes += size.applyAsLong(input);
      }
      Ahead<O> first = ahead.remove();
      taker.take(result(first.result()));
      bytes -= first.size();
    }
  }

  private static boolean mayStart(int files, long bytes) {
    return files == 0 || (files < AHEAD_FILES && bytes <= AHEAD_BYTES);
  }

  private static <O> O result(Future<O> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexingCancelledException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case IOException failure -> throw failure;
        case null, default -> throw new IOException(e.getCause());
      }
    }
  }

  /** Gives up what was not begun and waits a moment for what was. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
