package kartei.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What dimensions a corpus has.
 *
 * @param dimensions facets first, of these the ones with an order first
 * @param entries of the corpus
 * @param tallies for the next update
 */
record Surveyed(List<Dimension> dimensions, int entries, Tallies tallies) {

  /** Dimensions in the order in which they are shown. */
  static List<Dimension> sorted(Collection<Dimension> all) {
    var sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparing((Dimension d) -> !d.facet())
            .thenComparing(d -> !d.isOrdered())
            .thenComparing(Dimension::name));
    return sorted;
  }
}
