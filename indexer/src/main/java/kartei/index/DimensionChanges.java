package kartei.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsConfig;

/** What came and went, dimension by dimension. */
final class DimensionChanges {
  private static final OfOne NOTHING = new OfOne();

  private final Map<EntryMarks, Integer> byMarks;
  private final Map<String, OfOne> byKey = new HashMap<>();
  private int more;

  /** What came and went in one dimension; nothing that stands at zero. */
  static final class OfOne {
    private final Map<String, Integer> values = new TreeMap<>();
    private final Map<String, Integer> labels = new TreeMap<>();
    private int entries;
    private int last = -1;

    /** Values, and how many more entries have each, or how many fewer. */
    Map<String, Integer> values() {
      return values;
    }

    /** Spellings of the name, and how many more entries have each. */
    Map<String, Integer> labels() {
      return labels;
    }

    /** How many more entries have a value. */
    int entries() {
      return entries;
    }
  }

  /**
   * @param byMarks how many more entries there are with the same marks, or how many fewer
   */
  DimensionChanges(Map<EntryMarks, Integer> byMarks) {
    this.byMarks = byMarks;
    int number = 0;
    for (var change : byMarks.entrySet()) {
      note(change.getKey(), change.getValue(), number++);
    }
  }

  private void note(EntryMarks marks, int times, int number) {
    more += times;
    for (String facet : marks.facets()) {
      String[] path = FacetsConfig.stringToPath(facet);
      OfOne dimension = byKey.computeIfAbsent(path[0], key -> new OfOne());
      add(dimension.values, path[1], times);
      if (dimension.last != number) {
        dimension.last = number;
        dimension.entries += times;
      }
    }
    for (String label : marks.labels()) {
      String key = IndexSchema.dimensionKey(label);
      add(byKey.computeIfAbsent(key, k -> new OfOne()).labels, label, times);
    }
  }

  private static void add(Map<String, Integer> counts, String what, int times) {
    int now = counts.getOrDefault(what, 0) + times;
    if (now == 0) {
      counts.remove(what);
    } else {
      counts.put(what, now);
    }
  }

  Map<String, OfOne> byKey() {
    return byKey;
  }

  OfOne of(String key) {
    return byKey.getOrDefault(key, NOTHING);
  }

  /** How many more entries there are. */
  int more() {
    return more;
  }

  /** How many entries came or went that differ in two dimensions from those that went or came. */
  int changed(String first, String second) {
    String one = IndexSchema.facetPrefix(first);
    String other = IndexSchema.facetPrefix(second);
    var byValues = new HashMap<List<String>, Integer>();
    byMarks.forEach(
        (marks, times) ->
            byValues.merge(
                marks.facets().stream()
                    .filter(facet -> facet.startsWith(one) || facet.startsWith(other))
                    .toList(),
                times,
                Integer::sum));
    return byValues.values().stream().mapToInt(Math::abs).sum();
  }
}
