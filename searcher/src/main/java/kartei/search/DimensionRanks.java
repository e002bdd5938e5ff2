package kartei.search;

import java.io.IOException;
import java.util.Arrays;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The ranks that the entries of one segment have in a dimension; each value is read once. */
final class DimensionRanks {
  private final SortedSetDocValues values;
  private final Dimension dimension;
  private final long first;
  private final double[] ranks;
  private final boolean[] known;

  DimensionRanks(SortedSetDocValues values, Dimension dimension) throws IOException {
    this.values = values;
    this.dimension = dimension;
    String prefix = IndexSchema.facetPrefix(dimension.name());
    this.first = ordinalFrom(prefix);
    long end =
        ordinalFrom(
            prefix.substring(0, prefix.length() - 1) + (char) (FacetsConfig.DELIM_CHAR + 1));
    int size = Math.toIntExact(Math.max(0, end - first));
    this.ranks = new double[size];
    this.known = new boolean[size];
    Arrays.fill(ranks, Double.NaN);
  }

  /** The lowest rank among the entry's values; not a number where it has none. */
  double of(int doc) throws IOException {
    double lowest = Double.NaN;
    if (values.advanceExact(doc)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        long at = values.nextOrd() - first;
        if (at >= 0 && at < ranks.length) {
          double rank = rank((int) at);
          lowest = lowest < rank ? lowest : Double.isNaN(rank) ? lowest : rank;
        }
      }
    }
    return lowest;
  }

  private double rank(int at) throws IOException {
    if (!known[at]) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(first + at).utf8ToString());
      ranks[at] = path.length < 2 ? Double.NaN : dimension.rank(path[1]).orElse(Double.NaN);
      known[at] = true;
    }
    return ranks[at];
  }

  private long ordinalFrom(String key) throws IOException {
    long at = values.lookupTerm(new BytesRef(key));
    return at >= 0 ? at : -at - 1;
  }
}
