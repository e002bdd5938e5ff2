package kartei.search;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import kartei.index.Dimension;
import kartei.ranking.Best;
import kartei.ranking.Ranking;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Collects the entries that a request wants, and counts their facets in the same pass. */
final class EntryCollector {
  private final Ranking ranking;
  private final IndexSearcher searcher;
  private final List<Dimension> dimensions;

  /**
   * What a search collected.
   *
   * @param top the wanted entries
   * @param total how many there are
   * @param tally of all entries; null where nobody wants to know
   * @param complete whether the time sufficed
   */
  record Collected(List<ScoreDoc> top, int total, @Nullable FacetTally tally, boolean complete) {
    static Collected of(TopDocs top, @Nullable FacetTally tally, boolean complete) {
      int total = Math.toIntExact(top.totalHits.value());
      return new Collected(List.of(top.scoreDocs), total, tally, complete);
    }
  }

  EntryCollector(Ranking ranking, IndexSearcher searcher, List<Dimension> dimensions) {
    this.ranking = ranking;
    this.searcher = searcher;
    this.dimensions = dimensions;
  }

  /**
   * Collects.
   *
   * @param late whether the time is over
   */
  Collected collect(
      Query query,
      SearchRequest request,
      @Nullable CollectorManager<FacetTally, FacetTally> counting,
      BooleanSupplier late)
      throws IOException {
    int wanted = request.offset() + request.limit();
    if (request.sort() != null && wanted > 0) {
      return sorted(query, request.sort(), wanted, counting, late);
    }
    FacetTally tally = counting == null ? null : counting.newCollector();
    Best best = ranking.best(query, wanted, tally, late);
    return new Collected(best.top(), best.total(), tally, !best.isLate());
  }

  private Collected sorted(
      Query query,
      String dimension,
      int wanted,
      @Nullable CollectorManager<FacetTally, FacetTally> counting,
      BooleanSupplier late)
      throws IOException {
    var limited = new IndexSearcher(searcher.getIndexReader());
    limited.setTimeout(late::getAsBoolean);
    Sort order = DimensionSort.of(dimension, dimensions).rewrite(limited);
    var best = new TopFieldCollectorManager(order, wanted, null, Integer.MAX_VALUE);
    if (counting == null) {
      return Collected.of(limited.search(query, best), null, !limited.timedOut());
    }
    Object[] both = limited.search(query, new MultiCollectorManager(best, counting));
    return Collected.of((TopDocs) both[0], (FacetTally) both[1], !limited.timedOut());
  }
}
