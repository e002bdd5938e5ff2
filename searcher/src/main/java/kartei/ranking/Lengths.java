package kartei.ranking;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * How long the entries of a segment are in a Lucene field, as Lucene's norms tell: a byte each,
 * which is kept from when as many were read as there are entries.
 */
final class Lengths {
  private final LeafReader reader;
  private final String field;
  private byte @Nullable [] all;
  private long read;
  private long[] values = {};

  Lengths(LeafReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /** For reading once, entry after entry. */
  Reading reading() throws IOException {
    return new Reading(this, all == null ? reader.getNormValues(field) : null);
  }

  private long[] values(int size) {
    if (values.length < size) {
      values = new long[ArrayUtil.oversize(size, Long.BYTES)];
    }
    return values;
  }

  private void count(int size) throws IOException {
    read += size;
    if (all == null && read > reader.maxDoc()) {
      all = all();
    }
  }

  private byte[] all() throws IOException {
    var lengths = new byte[reader.maxDoc()];
    Arrays.fill(lengths, (byte) 1);
    NumericDocValues norms = reader.getNormValues(field);
    if (norms != null) {
      while (norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        lengths[norms.docID()] = (byte) norms.longValue();
      }
    }
    return lengths;
  }

  /** The lengths of entries whose numbers ascend. */
  static final class Reading {
    private final Lengths lengths;
    private final @Nullable NumericDocValues norms;

    private Reading(Lengths lengths, @Nullable NumericDocValues norms) {
      this.lengths = lengths;
      this.norms = norms;
    }

    /** The lengths of some entries; the array is used again. */
    long[] of(int[] docs, int size) throws IOException {
      long[] values = lengths.values(size);
      byte[] all = lengths.all;
      if (all != null) {
        for (int i = 0; i < size; i++) {
          values[i] = all[docs[i]];
        }
      } else if (norms != null) {
        norms.longValues(size, docs, values, 1);
        lengths.count(size);
      } else {
        Arrays.fill(values, 0, size, 1);
      }
      return values;
    }
  }
}
