package kartei.query;

import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Searches all segments in one thread, as Lucene does unless told otherwise; only that it divides
 * them up when a search asks for that, and ours do not: the JVM makes what they are sorted by anew
 * in each run, in 3 ms.
 */
public final class OneThreadSearcher extends IndexSearcher {
  public OneThreadSearcher(IndexReader reader) {
    super(reader, Runnable::run);
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    return leaves.isEmpty()
        ? new LeafSlice[0]
        : new LeafSlice[] {
          new LeafSlice(
              leaves.stream().map(LeafReaderContextPartition::createForEntireSegment).toList())
        };
  }
}
