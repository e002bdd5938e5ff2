package kartei.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * A directory that notices when a segment begins to be written: Lucene has given it its place among
 * the segments by then.
 */
final class FlushWatch extends FilterDirectory {
  private final FlushTurns turns;

  FlushWatch(Directory directory, FlushTurns turns) {
    super(directory);
    this.turns = turns;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    if (context.context() == IOContext.Context.FLUSH) {
      turns.begun();
    }
    return super.createOutput(name, context);
  }
}
