package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kartei.index.Dimension;
import kartei.query.Filters;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of all facets, each dimension without its own filter. Lucene's own counting
 * would first bring the values of all segments together, which on federal law costs a short run 80
 * ms; here values are brought together that were found. Not thread-safe.
 */
final class FacetCounter {
  private final IndexReader reader;
  private final List<Dimension> dimensions;
  private final List<FoundValues> found;

  /** Opened when the first search asks for facets; most do not. */
  private @Nullable List<SegmentFacets> segments;

  private @Nullable List<FacetCounts> ofAll;

  FacetCounter(IndexReader reader, List<Dimension> dimensions) {
    this.reader = reader;
    this.dimensions = dimensions.stream().filter(Dimension::facet).toList();
    this.found = this.dimensions.stream().map(FoundValues::new).toList();
  }

  /** Where the values of each facet begin; looked up once, at the first call. */
  List<SegmentFacets> segments() throws IOException {
    List<SegmentFacets> open = segments;
    if (open == null) {
      open = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        open.add(new SegmentFacets(leaf.reader(), dimensions));
      }
      segments = open;
    }
    return open;
  }

  /** What counts while a search goes on. */
  CollectorManager<FacetTally, FacetTally> counting() throws IOException {
    return FacetTally.manager(segments());
  }

  /** The counts of all entries, which are the same for every search that has no condition. */
  List<FacetCounts> ofAll(IndexSearcher searcher, Query all) throws IOException {
    List<FacetCounts> known = ofAll;
    if (known == null) {
      known =
          List.copyOf(counts(searcher.search(all, counting()), Map.of(), dimension -> Set.of()));
      ofAll = known;
    }
    return known;
  }

  /**
   * The counts of a search.
   *
   * @param tally of the entries that it found
   * @param query of the search without its filters
   * @param filters whose places in hierarchies are shown opened
   */
  List<FacetCounts> of(FacetTally tally, IndexSearcher searcher, Query query, Filters filters)
      throws IOException {
    var sideways = new HashMap<Dimension, FacetTally>();
    for (Dimension dimension : filters.dimensions()) {
      if (dimension.facet()) {
        Query others = filters.without(dimension).over(query);
        sideways.put(dimension, searcher.search(others, counting()));
      }
    }
    return counts(tally, sideways, filters::places);
  }

  private List<FacetCounts> counts(
      FacetTally tally,
      Map<Dimension, FacetTally> sideways,
      Function<Dimension, Set<String>> opened)
      throws IOException {
    var facets = new ArrayList<FacetCounts>();
    for (int i = 0; i < dimensions.size(); i++) {
      int number = i;
      Dimension dimension = dimensions.get(i);
      if (segments().stream().anyMatch(segment -> segment.has(number))) {
        FoundValues values = found.get(i);
        try {
          FacetTally counted = sideways.getOrDefault(dimension, tally);
          facets.add(
              new FacetCounts(
                  dimension,
                  values.isHierarchy()
                      ? places(counted, i, values, opened.apply(dimension))
                      : all(counted, i, values)));
        } finally {
          values.forgetCounts();
        }
      }
    }
    return facets;
  }

  private static List<FacetCounts.Count> places(
      FacetTally tally, int number, FoundValues values, Set<String> opened) throws IOException {
    var places = new PlaceCounts(values);
    if (opened.isEmpty()) {
      // Mostly no other places than these are shown.
      tally.countHighest(number, values);
      if (values.counted().size() != 1) {
        return places.opened(opened);
      }
      values.forgetCounts();
    }
    tally.count(number, values);
    return places.opened(opened);
  }

  private static List<FacetCounts.Count> all(FacetTally tally, int number, FoundValues values)
      throws IOException {
    tally.count(number, values);
    var counts = new ArrayList<FacetCounts.Count>(values.counted().size());
    for (FoundValue value : values.sorted(values.counted())) {
      counts.add(new FacetCounts.Count(value.text(), value.count()));
    }
    return counts;
  }
}
