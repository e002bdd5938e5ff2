package kartei.ranking;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/** How long the entries of a segment are in a Lucene field, as Lucene's norms tell. */
final class Lengths {
  private final @Nullable NumericDocValues norms;
  private long[] values = {};

  Lengths(LeafReader reader, String field) throws IOException {
    this.norms = reader.getNormValues(field);
  }

  /** The lengths of some entries; the array is used again. */
  long[] of(int[] docs, int size) throws IOException {
    if (values.length < size) {
      values = new long[ArrayUtil.oversize(size, Long.BYTES)];
      Arrays.fill(values, 1);
    }
    if (norms != null) {
      norms.longValues(size, docs, values, 1);
    }
    return values;
  }
}
