package kartei.ranking;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import kartei.query.Vocabulary;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds all entries of queries and the best of them, with the scores and in the order that Lucene
 * gives them. Lucene goes from entry to entry, which is best where most can be skipped; here all
 * are counted, and each has dozens of terms that may match. Not thread-safe.
 */
public final class Ranking {
  private final IndexSearcher searcher;
  private final Terms terms;
  private final Window window = new Window();

  public Ranking(IndexSearcher searcher, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.terms = new Terms(searcher, vocabulary);
  }

  /**
   * Searches.
   *
   * @param wanted how many of the best
   * @param other takes the number of each match; may be null
   * @param late whether to stop, asked now and then
   */
  public Best best(Query query, int wanted, @Nullable Collector other, BooleanSupplier late)
      throws IOException {
    var best = new Best(Math.min(wanted, searcher.getIndexReader().maxDoc()));
    Plan plan = new Planner(searcher, terms).plan(query);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Source source = plan == null ? null : plan.in(segment);
      if (source != null && !best.isLate()) {
        LeafCollector beside = other == null ? null : other.getLeafCollector(segment);
        collect(source, segment, best, beside, late);
      }
    }
    return best;
  }

  private void collect(
      Source source,
      LeafReaderContext segment,
      Best best,
      @Nullable LeafCollector beside,
      BooleanSupplier late)
      throws IOException {
    Bits live = segment.reader().getLiveDocs();
    var sink = new Best.OfSegment(best, segment.docBase, live, beside);
    for (int from = 0; from < segment.reader().maxDoc(); from += Window.SIZE) {
      if (late.getAsBoolean()) {
        best.stop();
        return;
      }
      window.moveTo(from);
      source.feed(window, null, sink);
    }
  }
}
