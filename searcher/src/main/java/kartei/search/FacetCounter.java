package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
 * ms; here values are brought together that were found. Threads may share it.
 */
final class FacetCounter {
  private final IndexReader reader;
  private final List<Dimension> dimensions;
  private final Map<String, Map<String, Double>> ranks = new ConcurrentHashMap<>();

  /** Opened when the first search asks for facets; most do not. */
  private volatile @Nullable List<SegmentFacets> segments;

  private volatile @Nullable List<FacetCounts> ofAll;

  FacetCounter(IndexReader reader, List<Dimension> dimensions) {
    this.reader = reader;
    this.dimensions = dimensions.stream().filter(Dimension::facet).toList();
  }

  private List<SegmentFacets> segments() throws IOException {
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
      known = counts(searcher.search(all, counting()), Map.of(), dimension -> Set.of());
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
        Map<String, Integer> counts = sideways.getOrDefault(dimension, tally).of(i);
        facets.add(
            dimension
                .hierarchy()
                .map(places -> new PlaceCounts(places, counts).opened(opened.apply(dimension)))
                .map(places -> new FacetCounts(dimension, places))
                .orElseGet(() -> inOrder(dimension, counts)));
      }
    }
    return facets;
  }

  private FacetCounts inOrder(Dimension dimension, Map<String, Integer> found) {
    Map<String, Integer> usual = found;
    if (!dimension.spellings().isEmpty()) {
      usual = new HashMap<>();
      for (var each : found.entrySet()) {
        usual.merge(dimension.usualSpelling(each.getKey()), each.getValue(), Integer::sum);
      }
    }
    var counts = new ArrayList<FacetCounts.Count>(usual.size());
    usual.forEach((value, count) -> counts.add(new FacetCounts.Count(value, count)));
    Comparator<FacetCounts.Count> order =
        dimension.isOrdered() ? byRank(dimension) : (a, b) -> Integer.compare(b.count(), a.count());
    counts.sort(
        (a, b) -> {
          int byOrder = order.compare(a, b);
          return byOrder != 0 ? byOrder : a.value().compareTo(b.value());
        });
    return new FacetCounts(dimension, counts);
  }

  /** Ranks are remembered, since a date would be read anew each time that it is compared. */
  private Comparator<FacetCounts.Count> byRank(Dimension dimension) {
    Map<String, Double> known =
        ranks.computeIfAbsent(dimension.name(), name -> new ConcurrentHashMap<>());
    ToDoubleFunction<FacetCounts.Count> rank =
        count -> known.computeIfAbsent(count.value(), value -> dimension.rank(value).orElse(-1));
    return (a, b) -> Double.compare(rank.applyAsDouble(a), rank.applyAsDouble(b));
  }
}
