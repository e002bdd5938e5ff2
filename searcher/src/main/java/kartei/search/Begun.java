package kartei.search;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work whose result, or failure, is taken later. */
public final class Begun<T extends @Nullable Object> {
  private final FutureTask<T> task;

  private Begun(FutureTask<T> task) {
    this.task = task;
  }

  /** Has another thread do something, which ends with the process. */
  public static <T extends @Nullable Object> Begun<T> beside(Callable<T> work) {
    var task = new FutureTask<T>(work);
    Thread.ofPlatform().daemon().start(task);
    return new Begun<>(task);
  }

  /** Does something at once. */
  public static <T extends @Nullable Object> Begun<T> here(Callable<T> work) {
    var task = new FutureTask<T>(work);
    task.run();
    return new Begun<>(task);
  }

  /** Waits for the end. */
  public T end() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case IOException failure -> throw failure;
        case null, default -> throw new IOException(e.getCause());
      }
    }
  }
}
