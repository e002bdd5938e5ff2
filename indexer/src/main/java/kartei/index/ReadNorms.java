package kartei.index;

import java.io.IOException;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** The norms of a segment in memory, one field at a time, as its postings are written. */
final class ReadNorms extends NormsProducer {
  private final NormsProducer norms;
  private final int documents;
  private String field = "";
  private byte[] values = {};

  /**
   * Reads from norms, which whoever made them closes.
   *
   * @param documents of the segment
   */
  ReadNorms(NormsProducer norms, int documents) {
    this.norms = norms;
    this.documents = documents;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo info) throws IOException {
    if (!field.equals(info.name)) {
      read(norms.getNorms(info));
      field = info.name;
    }
    return new Values(values);
  }

  private void read(NumericDocValues each) throws IOException {
    values = new byte[documents];
    for (int doc = each.nextDoc(); doc < documents; doc = each.nextDoc()) {
      values[doc] = (byte) each.longValue(); // what Lucene's similarities make of a length
    }
  }

  @Override
  public void checkIntegrity() throws IOException {
    norms.checkIntegrity();
  }

  @Override
  public void close() {}

  /** Norms of a field. That of a document without words there is 0, as if it had none. */
  private static final class Values extends NumericDocValues {
    private final byte[] values;
    private int doc = -1;

    Values(byte[] values) {
      this.values = values;
    }

    @Override
    public boolean advanceExact(int target) {
      doc = target;
      return values[target] != 0;
    }

    @Override
    public long longValue() {
      return values[doc];
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      doc = target;
      while (doc < values.length && values[doc] == 0) {
        doc++;
      }
      doc = doc < values.length ? doc : NO_MORE_DOCS;
      return doc;
    }

    @Override
    public long cost() {
      return values.length;
    }
  }
}
