package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index while it is written: made, told from a stranger's, locked. */
final class IndexFolder implements Closeable {
  /** Keeps git from taking the index, and tells a folder that is ours from any other. */
  private static final String MARK = ".gitignore";

  /** Memory for documents not yet written; with the rest of a run it stays under 512 MB of heap. */
  private static final double BUFFER_MB = 64;

  private final Path index;
  private final Directory directory;
  private final WriterNote note;
  private final MergeThreads merges = new MergeThreads();
  private final FlushTurns turns = new FlushTurns();
  private final WaitingWords words = new WaitingWords();
  private final Filling filling;
  private final IndexWriter writer;

  /** How an index is filled. */
  enum Filling {
    /** What changed goes into the index as it is. */
    UPDATE,
    /** A new one, by one thread. */
    NEW,
    /** A new one, each thread its own segments: see {@link SegmentedWriting}. */
    NEW_IN_SEGMENTS
  }

  /** Opens a directory; tests put one in that fails. */
  @FunctionalInterface
  interface Opening {
    Directory open(Path folder) throws IOException;
  }

  /**
   * Locks the folder and opens the index for writing.
   *
   * @throws IndexUnavailableException if another process writes it or nobody may
   */
  IndexFolder(Path index, Filling filling, Opening opening) throws IOException {
    this.index = index;
    this.filling = filling;
    note = new WriterNote(index);
    try {
      directory = new ForgivingDirectory(new FlushWatch(opening.open(index), turns));
      writer = filling == Filling.UPDATE ? new IndexWriter(directory, updating()) : replacing();
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException(Reason.BUSY, index.toString(), note.read(), e);
    } catch (AccessDeniedException e) {
      throw new IndexUnavailableException(Reason.NOT_WRITABLE, index.toString(), e);
    }
    note.write();
  }

  /** A writer that begins with nothing. What is too damaged to be begun upon is cleared away. */
  private IndexWriter replacing() throws IOException {
    try {
      return new IndexWriter(directory, config(OpenMode.CREATE));
    } catch (LockObtainFailedException | AccessDeniedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      if (NoSpace.in(e, index)) {
        throw e;
      }
      clear();
      return new IndexWriter(directory, config(OpenMode.CREATE));
    }
  }

  private void clear() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String name : directory.listAll()) {
        lock.ensureValid();
        if (name.startsWith("_") || name.contains("segments")) {
          directory.deleteFile(name);
        }
      }
    }
  }

  private IndexWriterConfig config(OpenMode mode) {
    return limited(words.writtenBy(new IndexWriterConfig()))
        .setOpenMode(mode)
        .setMergeScheduler(merges)
        // Merges neighbours only, so that entries stay in the order of their files.
        .setMergePolicy(new LogByteSizeMergePolicy())
        .setCommitOnClose(false);
  }

  private IndexWriterConfig limited(IndexWriterConfig config) {
    if (filling != Filling.NEW_IN_SEGMENTS) {
      return config.setRAMBufferSizeMB(BUFFER_MB);
    }
    // A thread hands over all of a segment in one call, and its buffer is written after it.
    config.setMaxBufferedDocs(2).setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
    return config.setRAMPerThreadHardLimitMB(1);
  }

  private IndexWriterConfig updating() {
    IndexWriterConfig config = config(OpenMode.CREATE_OR_APPEND);
    return config
        .setMergePolicy(new CommitMerges(config.getMergePolicy()))
        .setMaxFullFlushMergeWaitMillis(CommitMerges.PATIENCE_MILLIS);
  }

  IndexWriter writer() {
    return writer;
  }

  /** The words of the documents that the writer has taken. */
  WaitingWords words() {
    return words;
  }

  Filling filling() {
    return filling;
  }

  /** The order in which threads write their segments. */
  FlushTurns turns() {
    return turns;
  }

  /** Throws what a background merge found to be damaged. */
  void checkMerges() throws IOException {
    merges.check();
  }

  /** Gives up what was not committed, and the lock. */
  @Override
  public void close() throws IOException {
    try (directory) {
      note.delete();
      writer.rollback();
    }
  }

  /**
   * Makes the folder where it is missing.
   *
   * @return whether there is an index in it that can be updated
   * @throws IndexUnavailableException if the folder is another program's, if the index is of
   *     another format and is not to be rebuilt, or if nothing can be written there
   */
  static boolean prepare(Path index, boolean rebuild) throws IOException {
    try {
      if (!Files.exists(index)) {
        Files.createDirectories(index);
      } else if (!Files.isDirectory(index) || isForeign(index)) {
        throw new IndexUnavailableException(Reason.FOREIGN, index.toString());
      }
      if (!Files.exists(index.resolve(MARK))) {
        Files.writeString(index.resolve(MARK), "*\n");
      }
    } catch (FileSystemException e) {
      throw new IndexUnavailableException(Reason.NOT_WRITABLE, index.toString(), e);
    }
    return exists(index, rebuild);
  }

  private static boolean exists(Path index, boolean rebuild) throws IOException {
    try {
      IndexFormat.read(index);
      return true;
    } catch (IndexUnavailableException e) {
      boolean mayReplace = e.reason() == Reason.OTHER_FORMAT || e.reason() == Reason.DAMAGED;
      if (e.reason() == Reason.MISSING || (rebuild && mayReplace)) {
        return false;
      }
      throw e;
    }
  }

  /** A folder with something in it that we did not begin. */
  private static boolean isForeign(Path index) throws IOException {
    if (Files.exists(index.resolve(MARK))) {
      return false;
    }
    try (Stream<Path> content = Files.list(index)) {
      return content.findAny().isPresent();
    }
  }
}
