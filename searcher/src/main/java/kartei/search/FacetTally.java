package kartei.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts how many of the entries found have each facet value. */
final class FacetTally extends SimpleCollector {
  private final List<SegmentFacets> segments;
  private final int[][] counts;
  private SortedSetDocValues values;
  private int[] current = {};

  FacetTally(List<SegmentFacets> segments) throws IOException {
    this.segments = segments;
    this.counts = new int[segments.size()][];
    this.values = org.apache.lucene.index.DocValues.emptySortedSet();
  }

  /** Counts beside whatever else a search collects. */
  static CollectorManager<FacetTally, FacetTally> manager(List<SegmentFacets> segments) {
    return new CollectorManager<>() {
      @Override
      public FacetTally newCollector() throws IOException {
        return new FacetTally(segments);
      }

      @Override
      public FacetTally reduce(Collection<FacetTally> tallies) throws IOException {
        var all = new FacetTally(segments);
        tallies.forEach(all::add);
        return all;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    SegmentFacets segment = segments.get(leaf.ord);
    values = segment.values();
    current = new int[segment.size()];
    counts[leaf.ord] = current;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      for (int left = values.docValueCount(); left > 0; left--) {
        current[(int) values.nextOrd()]++;
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** A segment is counted as a whole by one thread. */
  private void add(FacetTally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = other.counts[i] == null ? counts[i] : other.counts[i];
    }
  }

  /**
   * Hands on the counts of a dimension's values.
   *
   * @param dimension its number among the facets
   */
  void count(int dimension, FoundValues found) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != null) {
        segments.get(i).count(dimension, counts[i], found);
      }
    }
  }

  /** The same for the highest places only that the values of a hierarchy lie in. */
  void countHighest(int dimension, FoundValues found) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] != null) {
        segments.get(i).countHighest(dimension, counts[i], found);
      }
    }
  }
}
