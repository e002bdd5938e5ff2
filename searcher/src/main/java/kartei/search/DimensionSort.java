package kartei.search;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import kartei.query.Filters;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Sorts by the values of a dimension: by its scale, as numbers or as dates. */
final class DimensionSort extends DoubleValuesSource {
  private final Dimension dimension;

  private DimensionSort(Dimension dimension) {
    this.dimension = dimension;
  }

  /**
   * The order that {@code DIM}, {@code DIM:asc} or {@code DIM:desc} asks for; without value last.
   */
  static Sort of(String typed, List<Dimension> dimensions) {
    boolean descending = typed.endsWith(":desc");
    String name =
        descending || typed.endsWith(":asc") ? typed.substring(0, typed.lastIndexOf(':')) : typed;
    Dimension dimension = Filters.dimension(name, dimensions);
    double last = descending ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    SortField field = new DimensionSort(dimension).getSortField(descending, last);
    return new Sort(field, SortField.FIELD_SCORE, SortField.FIELD_DOC);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.FACETS);
    var ranks = new DimensionRanks(values, dimension);
    return new DoubleValues() {
      private double rank;

      @Override
      public double doubleValue() {
        return rank;
      }

      @Override
      public boolean advanceExact(int doc) throws IOException {
        rank = ranks.of(doc);
        return !Double.isNaN(rank);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DimensionSort sort && sort.dimension.equals(dimension);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dimension);
  }

  @Override
  public String toString() {
    return "rank of " + dimension.name();
  }
}
