package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import kartei.query.Filters;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;

/** Counts the values of all facets, each dimension without its own filter. */
final class FacetCounter {
  private final IndexSearcher searcher;
  private final List<Dimension> dimensions;

  FacetCounter(IndexSearcher searcher, List<Dimension> dimensions) {
    this.searcher = searcher;
    this.dimensions = dimensions.stream().filter(Dimension::facet).toList();
  }

  /**
   * Counts.
   *
   * @param filters that the query was made with; their places in hierarchies are shown opened
   */
  List<FacetCounts> count(DrillDownQuery query, Filters filters) throws IOException {
    if (dimensions.isEmpty()) {
      return List.of();
    }
    var config = IndexSchema.facetsConfig();
    var state = new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), config);
    Facets counts = new DrillSideways(searcher, config, state).search(query, 1).facets;
    var facets = new ArrayList<FacetCounts>();
    for (Dimension dimension : dimensions) {
      FacetResult values = counts.getAllChildren(dimension.key());
      if (values != null) {
        facets.add(
            dimension.hierarchy().isPresent()
                ? new FacetCounts(
                    dimension,
                    new PlaceCounts(dimension.hierarchy().get(), values)
                        .opened(filters.places(dimension)))
                : inOrder(dimension, values));
      }
    }
    return facets;
  }

  private static FacetCounts inOrder(Dimension dimension, FacetResult values) {
    Comparator<FacetCounts.Count> order =
        dimension.isOrdered()
            ? Comparator.comparingDouble(count -> dimension.rank(count.value()).orElse(-1))
            : Comparator.comparingInt(FacetCounts.Count::count).reversed();
    var counts = new TreeMap<String, Integer>();
    for (LabelAndValue value : values.labelValues) {
      counts.merge(dimension.usualSpelling(value.label), value.value.intValue(), Integer::sum);
    }
    return new FacetCounts(
        dimension,
        counts.entrySet().stream()
            .map(each -> new FacetCounts.Count(each.getKey(), each.getValue()))
            .sorted(order.thenComparing(FacetCounts.Count::value))
            .toList());
  }
}
