package kartei.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kartei.corpus.FileStamp;
import kartei.index.OrderedWork.Taker;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The writing of a large corpus from scratch: stretches of consecutive files, each read, analysed
 * and written into segments of its own by one thread. With one thread that writes and others that
 * work ahead of it, a core stood still whenever a segment was written to disk, and what waited in
 * between had to be collected as garbage.
 */
final class SegmentedWriting {
  /** A smaller corpus is done soon, and should not have several segments to be searched. */
  static final long WORTH_IT = 16_000_000;

  /** Of a stretch, in bytes of files: what Lucene makes of it fits into memory twice. */
  static final long LONGEST = 42_000_000;

  /** Memory for a thread that writes: its segment, and some of what all threads share. */
  private static final long BYTES_PER_THREAD = 200_000_000;

  private final IndexWriter writer;
  private final FlushTurns turns;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  SegmentedWriting(IndexWriter writer, FlushTurns turns) {
    this.writer = writer;
    this.turns = turns;
    turns.watch(() -> writer.getTragicException() != null);
  }

  static boolean isWorthIt(List<FileStamp> files) {
    return bytes(files) >= WORTH_IT;
  }

  private static long bytes(List<FileStamp> files) {
    return files.stream().mapToLong(FileStamp::size).sum();
  }

  private record Stretch(int number, List<FileStamp> files) {}

  /** Cut by the sizes of the files alone: the same on every machine. An even number for two. */
  private static List<Stretch> stretches(List<FileStamp> files) {
    long all = bytes(files);
    long number = 2 * ((all + 2 * LONGEST - 1) / (2 * LONGEST));
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    long bytes = 0;
    for (int at = 0; at < files.size(); at++) {
      bytes += files.get(at).size();
      if (at == files.size() - 1 || bytes * number >= all * (stretches.size() + 1)) {
        stretches.add(new Stretch(stretches.size(), files.subList(from, at + 1)));
        from = at + 1;
      }
    }
    return stretches;
  }

  /**
   * Writes all files.
   *
   * @param make makes the block of a file; called by several threads
   * @param noted is told what came of each file, in the order of the files, when all is written
   */
  void write(List<FileStamp> files, Function<FileStamp, FileBlock> make, Taker<FileBlock> noted)
      throws IOException {
    var blocks = new ArrayList<FileBlock>(files.size());
    try (var threads = new OrderedWork(threads())) {
      threads.each(stretches(files), stretch -> 0, stretch -> write(stretch, make), blocks::addAll);
    } catch (IOException | RuntimeException | Error e) {
      throwCause(failure.get() == null ? e : failure.get());
    }
    for (FileBlock block : blocks) {
      noted.take(block);
    }
  }

  private static int threads() {
    long most = Math.max(1, Runtime.getRuntime().maxMemory() / BYTES_PER_THREAD);
    return (int) Math.min(most, Runtime.getRuntime().availableProcessors());
  }

  private List<FileBlock> write(Stretch stretch, Function<FileStamp, FileBlock> make) {
    var blocks = new ArrayList<FileBlock>(stretch.files().size());
    Iterator<FileStamp> files = stretch.files().iterator();
    Function<FileStamp, List<Document>> documents =
        stamp -> {
          FileBlock block = make.apply(stamp);
          blocks.add(block.withoutDocuments());
          return block.documents();
        };
    try {
      while (files.hasNext()) {
        Iterable<Document> segment =
            () -> new SegmentDocuments(files, documents, turns, stretch.number());
        writer.addDocuments(segment);
      }
      turns.done(stretch.number());
      return blocks;
    } catch (IOException e) {
      throw failed(new UncheckedIOException(e));
    } catch (RuntimeException e) {
      throw failed(e);
    } catch (Error e) {
      throw failed(e);
    }
  }

  /** Keeps the first failure; those of the other threads are consequences. */
  private <T extends Throwable> T failed(T thrown) {
    failure.compareAndSet(null, thrown);
    turns.stop();
    return thrown;
  }

  private void throwCause(Throwable first) throws IOException {
    Throwable tragic = writer.getTragicException();
    switch (tragic != null && isConsequence(first, tragic) ? tragic : first) {
      case Error error -> throw error;
      case UncheckedIOException wrapped -> throw wrapped.getCause();
      case IOException failed -> throw failed;
      case RuntimeException failed -> throw failed;
      case Throwable other -> throw new IOException(other);
    }
  }

  /** Lucene's own failure comes first, unless it was this one that had a thread interrupted. */
  private static boolean isConsequence(Throwable thrown, Throwable tragic) {
    return !(tragic instanceof ClosedByInterruptException)
        && (thrown instanceof IndexingCancelledException
            || thrown instanceof AlreadyClosedException);
  }
}
