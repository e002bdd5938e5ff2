package kartei.index;

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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The folder of an index on the writing side: made, told from a stranger's, locked. */
final class IndexFolder {
  /** Keeps git from taking the index, and tells a folder that is ours from any other. */
  private static final String MARK = ".gitignore";

  /** Memory for documents not yet written; with the rest of a run it stays under 512 MB of heap. */
  private static final double BUFFER_MB = 64;

  private IndexFolder() {}

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
    } catch (AccessDeniedException e) {
      throw new IndexUnavailableException(Reason.NOT_WRITABLE, index.toString(), e);
    } catch (FileSystemException e) {
      throw new IndexUnavailableException(Reason.NOT_WRITABLE, index.toString(), e);
    }
    return exists(index, rebuild);
  }

  static IndexWriter writer(Path index, boolean rebuild) throws IOException {
    var config =
        new IndexWriterConfig()
            .setOpenMode(rebuild ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false);
    try {
      return new IndexWriter(FSDirectory.open(index), config);
    } catch (LockObtainFailedException e) {
      throw new IndexUnavailableException(Reason.BUSY, index.toString(), e);
    } catch (AccessDeniedException e) {
      throw new IndexUnavailableException(Reason.NOT_WRITABLE, index.toString(), e);
    }
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
