package kartei.search;

import java.io.IOException;
import java.util.List;
import kartei.index.Dimension;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Collects the entries that a request wants, and counts their facets in the same pass. */
final class EntryCollector {
  private final IndexSearcher searcher;
  private final List<Dimension> dimensions;

  /**
   * What a search collected.
   *
   * @param top the wanted entries, with the number of all
   * @param tally of all entries; null where nobody wants to know
   */
  record Collected(TopDocs top, @Nullable FacetTally tally) {}

  EntryCollector(IndexSearcher searcher, List<Dimension> dimensions) {
    this.searcher = searcher;
    this.dimensions = dimensions;
  }

  Collected collect(
      Query query,
      SearchRequest request,
      @Nullable CollectorManager<FacetTally, FacetTally> counting)
      throws IOException {
    int wanted = request.offset() + request.limit();
    if (wanted == 0) {
      var none = new ScoreDoc[0];
      var total = new TotalHits(searcher.count(query), TotalHits.Relation.EQUAL_TO);
      FacetTally tally = counting == null ? null : searcher.search(query, counting);
      return new Collected(new TopDocs(total, none), tally);
    }
    CollectorManager<?, ? extends TopDocs> best = best(request.sort(), wanted);
    if (counting == null) {
      return new Collected(searcher.search(query, best), null);
    }
    Object[] both = searcher.search(query, new MultiCollectorManager(best, counting));
    return new Collected((TopDocs) both[0], (FacetTally) both[1]);
  }

  private CollectorManager<?, ? extends TopDocs> best(@Nullable String sort, int wanted)
      throws IOException {
    if (sort == null) {
      return new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE);
    }
    Sort order = DimensionSort.of(sort, dimensions).rewrite(searcher);
    return new TopFieldCollectorManager(order, wanted, null, Integer.MAX_VALUE);
  }
}
