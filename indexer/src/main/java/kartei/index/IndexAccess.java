package kartei.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** For how long an index is opened, which decides how its files are read. */
public enum IndexAccess {
  /**
   * For one answer: with plain reads. To map files into memory, Lucene first has the JVM link calls
   * of the C library, which takes longer than a search.
   */
  BRIEF,
  /** For many answers, or to read all of it: mapped into memory where the system can do that. */
  LASTING;

  Directory open(Path index) throws IOException {
    return this == BRIEF ? new NIOFSDirectory(index) : FSDirectory.open(index);
  }
}
