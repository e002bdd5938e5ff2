package kartei.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kartei.entry.Entry;
import kartei.entry.FacetValue;

/**
 * The dimensions that follow from where an entry stands in its document: how deep its heading is,
 * and under which headings. They stand in the index only, since an entry has its path anyway.
 */
public final class PlaceFacets {
  /** The level of the heading, 1 to 6. */
  public static final String LEVEL = "Überschriftenebene";

  /** The headings above, and its own if there are entries below it. */
  public static final String PATH = "Überschriftenpfad";

  /** The names by their keys. */
  static final Map<String, String> NAMES =
      Map.of(IndexSchema.dimensionKey(LEVEL), LEVEL, IndexSchema.dimensionKey(PATH), PATH);

  private final Set<List<String>> above = new HashSet<>();

  /** Neighbours share their path and their level. */
  private final Map<List<String>, String> pathTerms = new HashMap<>();

  private final Map<Integer, String> levelTerms = new HashMap<>();

  /**
   * @param entries all entries of a document
   */
  PlaceFacets(List<Entry> entries) {
    for (Entry entry : entries) {
      int depth = entry.path().size() - 1;
      while (depth > 0 && above.add(entry.path().subList(0, depth))) {
        depth--;
      }
    }
  }

  /** The term of the place in the dimension {@link #PATH}. */
  String pathTerm(Entry entry) {
    List<String> path = entry.path();
    boolean own = path.size() == 1 || above.contains(path);
    return pathTerms.computeIfAbsent(
        own ? path : path.subList(0, path.size() - 1),
        place -> IndexSchema.facetTerm(PATH, Hierarchy.HEADINGS.place(place)));
  }

  /** The term of the level; empty for text before the first heading. */
  String levelTerm(Entry entry) {
    return entry.level() == 0
        ? ""
        : levelTerms.computeIfAbsent(
            entry.level(), level -> IndexSchema.facetTerm(LEVEL, Integer.toString(level)));
  }

  /**
   * The values that an entry has in a dimension, spelled in any way, those of its place included.
   */
  public static List<String> valuesOf(Entry entry, String dimension) {
    String key = IndexSchema.dimensionKey(dimension);
    return switch (dimension) {
      case LEVEL -> List.of(Integer.toString(entry.level()));
      case PATH -> List.of(Hierarchy.HEADINGS.place(entry.path()));
      default ->
          entry.facets().stream()
              .filter(facet -> IndexSchema.dimensionKey(facet.dimension()).equals(key))
              .map(FacetValue::value)
              .toList();
    };
  }
}
