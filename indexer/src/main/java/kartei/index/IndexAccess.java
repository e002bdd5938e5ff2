package kartei.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.hnsw.FlatVectorScorerUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** For how long an index is opened, which decides how its files are read. */
public enum IndexAccess {
  /** For one answer. */
  BRIEF,
  /** For many answers, or to read all of it: mapped into memory where the system can do that. */
  LASTING;

  Directory open(Path index) throws IOException {
    if (this == LASTING) {
      return FSDirectory.open(index);
    }
    // Lucene's codec begins with that, and another thread is looking for the codec: 4 ms less.
    FlatVectorScorerUtil.getLucene99FlatVectorsScorer();
    return new MappedDirectory(index);
  }
}
