package kartei.ranking;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** How a part of a query is looked for in a segment. */
@FunctionalInterface
interface Plan {
  /** The entries of a segment; null where it has none. */
  @Nullable Source in(LeafReaderContext segment) throws IOException;
}
