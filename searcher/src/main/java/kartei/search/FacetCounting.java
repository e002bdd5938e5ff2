package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kartei.index.Dimension;
import kartei.query.Filters;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts the facets of one search, each dimension without its own filter. Several threads may
 * count, each dimension once.
 */
final class FacetCounting {
  private final FacetCounter counter;
  private final IndexSearcher searcher;
  private final Query query;
  private final Filters filters;
  private final int most;
  private @Nullable FacetTally tally;

  /**
   * @param tally of the entries that the search found; null where it is the search for all, which
   *     is made now
   * @param query of the search without its filters
   * @param filters whose places in hierarchies are shown opened
   * @param most how many values of each dimension are wanted
   */
  FacetCounting(
      FacetCounter counter,
      IndexSearcher searcher,
      @Nullable FacetTally tally,
      Query query,
      Filters filters,
      int most) {
    this.counter = counter;
    this.searcher = searcher;
    this.tally = tally;
    this.query = query;
    this.filters = filters;
    this.most = most;
  }

  /** How many dimensions there are to be counted. */
  int size() {
    return counter.dimensions().size();
  }

  /** The counts of a dimension; null where it has no values. */
  @Nullable FacetCounts of(int number) throws IOException {
    boolean known = false;
    for (SegmentFacets segment : counter.segments()) {
      known |= segment.has(number);
    }
    if (!known) {
      return null;
    }
    Dimension dimension = counter.dimensions().get(number);
    FoundValues values = counter.found(number);
    try {
      FacetTally counted = tally(dimension);
      return values.isHierarchy()
          ? places(dimension, counted, number, values)
          : all(dimension, counted, number, values);
    } finally {
      values.forgetCounts();
    }
  }

  private FacetTally tally(Dimension dimension) throws IOException {
    if (!filters.dimensions().contains(dimension)) {
      return tally();
    }
    return searcher.search(filters.without(dimension).over(query), counter.counting());
  }

  private synchronized FacetTally tally() throws IOException {
    if (tally == null) {
      tally = searcher.search(query, counter.counting());
    }
    return tally;
  }

  private FacetCounts places(
      Dimension dimension, FacetTally counted, int number, FoundValues values) throws IOException {
    var places = new PlaceCounts(values);
    Set<String> opened = filters.places(dimension);
    if (opened.isEmpty()) {
      // Mostly no other places than these are shown.
      counted.countHighest(number, values);
      if (values.counted().size() != 1) {
        return counts(dimension, values.first(most, values.counted()), values.counted());
      }
      values.forgetCounts();
    }
    counted.count(number, values);
    List<FoundValue> shown = places.opened(opened);
    return counts(dimension, shown.subList(0, Math.min(most, shown.size())), shown);
  }

  private FacetCounts all(Dimension dimension, FacetTally counted, int number, FoundValues values)
      throws IOException {
    counted.count(number, values);
    return counts(dimension, values.first(most, values.counted()), values.counted());
  }

  private static FacetCounts counts(
      Dimension dimension, List<FoundValue> shown, List<FoundValue> all) {
    var counts = new ArrayList<FacetCounts.Count>(shown.size());
    for (FoundValue value : shown) {
      counts.add(new FacetCounts.Count(value.text(), value.count()));
    }
    int least = all.isEmpty() ? 0 : Integer.MAX_VALUE;
    int most = 0;
    for (FoundValue value : all) {
      least = Math.min(least, value.count());
      most = Math.max(most, value.count());
    }
    return new FacetCounts(dimension, counts, all.size() - shown.size(), least, most);
  }
}
