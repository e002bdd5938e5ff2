package kartei.index;

import java.io.IOException;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's own format of postings, written with the norms in memory. Lucene asks for the norm of
 * each posting, and begins with each term anew: in a field that few entries have, each time a
 * search among them from the first one.
 */
final class QuickPostings extends PostingsFormat {
  private final PostingsFormat stock;

  QuickPostings(PostingsFormat stock) {
    super(stock.getName());
    this.stock = stock;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new Consumer(stock.fieldsConsumer(state), state.segmentInfo.maxDoc());
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return stock.fieldsProducer(state);
  }

  private static final class Consumer extends FieldsConsumer {
    private final FieldsConsumer stock;
    private final int documents;

    Consumer(FieldsConsumer stock, int documents) {
      this.stock = stock;
      this.documents = documents;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      stock.write(fields, norms == null ? null : new ReadNorms(norms, documents));
    }

    @Override
    public void merge(MergeState state, NormsProducer norms) throws IOException {
      stock.merge(state, norms == null ? null : new ReadNorms(norms, documents));
    }

    @Override
    public void close() throws IOException {
      stock.close();
    }
  }
}
