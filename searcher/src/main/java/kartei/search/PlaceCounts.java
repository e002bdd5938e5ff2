package kartei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kartei.index.Hierarchy;

/**
 * The counts of a hierarchy, level by level: each place counts what lies in it and below. Shown are
 * the highest places, and what lies in those that are opened.
 */
final class PlaceCounts {
  private static final String ROOT = "";

  private final Hierarchy hierarchy;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();

  PlaceCounts(Hierarchy hierarchy, Map<String, Integer> values) {
    this.hierarchy = hierarchy;
    values.forEach((value, count) -> add(hierarchy.levels(value), count));
  }

  private void add(List<String> levels, int count) {
    String above = ROOT;
    for (int depth = 1; depth <= levels.size(); depth++) {
      String place = hierarchy.place(levels.subList(0, depth));
      counts.merge(place, count, Integer::sum);
      inside.computeIfAbsent(above, p -> new HashSet<>()).add(place);
      above = place;
    }
  }

  /** The places, those in an opened one right behind it. */
  List<FacetCounts.Count> opened(Set<String> places) {
    Set<String> open = new HashSet<>();
    for (String place : places) {
      List<String> levels = hierarchy.levels(place);
      for (int depth = 1; depth <= levels.size(); depth++) {
        open.add(hierarchy.place(levels.subList(0, depth)));
      }
    }
    places.forEach(place -> openWhatIsAlone(place, open));
    openWhatIsAlone(ROOT, open);
    var shown = new ArrayList<FacetCounts.Count>();
    show(ROOT, open, shown);
    return shown;
  }

  /** A single place tells nothing apart. */
  private void openWhatIsAlone(String above, Set<String> open) {
    Set<String> places = inside.getOrDefault(above, Set.of());
    while (places.size() == 1) {
      String only = places.iterator().next();
      open.add(only);
      places = inside.getOrDefault(only, Set.of());
    }
  }

  private void show(String above, Set<String> open, List<FacetCounts.Count> shown) {
    inside.getOrDefault(above, Set.of()).stream()
        .map(place -> new FacetCounts.Count(place, counts.getOrDefault(place, 0)))
        .sorted(
            (a, b) ->
                a.count() != b.count()
                    ? Integer.compare(b.count(), a.count())
                    : a.value().compareTo(b.value()))
        .forEach(
            count -> {
              shown.add(count);
              if (open.contains(count.value())) {
                show(count.value(), open, shown);
              }
            });
  }
}
