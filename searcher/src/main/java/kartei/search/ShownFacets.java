package kartei.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kartei.entry.Entry;
import kartei.entry.FacetValue;
import kartei.index.Dimension;
import kartei.index.IndexSchema;

/** The values of an entry that are shown: those of facets, under the usual spelling of each. */
final class ShownFacets {
  private final Map<String, String> names;

  ShownFacets(List<Dimension> dimensions) {
    names = HashMap.newHashMap(dimensions.size());
    for (Dimension dimension : dimensions) {
      if (dimension.facet()) {
        names.putIfAbsent(dimension.key(), dimension.name());
      }
    }
  }

  Entry of(Entry entry) {
    return entry.withFacets(
        entry.facets().stream().filter(this::isShown).map(this::usual).toList());
  }

  private boolean isShown(FacetValue value) {
    return names.containsKey(IndexSchema.dimensionKey(value.dimension()));
  }

  private FacetValue usual(FacetValue value) {
    String name =
        names.getOrDefault(IndexSchema.dimensionKey(value.dimension()), value.dimension());
    return new FacetValue(name, value.value(), value.note(), value.origin());
  }
}
