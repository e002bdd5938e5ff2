package kartei.index;

import java.util.ArrayList;
import java.util.Collection;
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
    sorted.sort(Surveyed::compare);
    return sorted;
  }

  private static int compare(Dimension a, Dimension b) {
    if (a.facet() != b.facet()) {
      return a.facet() ? -1 : 1;
    }
    if (a.isOrdered() != b.isOrdered()) {
      return a.isOrdered() ? -1 : 1;
    }
    return a.name().compareTo(b.name());
  }
}
