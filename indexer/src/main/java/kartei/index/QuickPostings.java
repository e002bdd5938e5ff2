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
import org.apache.lucene.index.Terms;

/**
 * Lucene's own format of postings, written of the words that wait for it and with the norms in
 * memory. Lucene asks for the norm of each posting, and begins with each term anew: in a field that
 * few entries have, each time a search among them from the first one.
 */
final class QuickPostings extends PostingsFormat {
  private final PostingsFormat stock;
  private final WaitingWords waiting;

  QuickPostings(PostingsFormat stock, WaitingWords waiting) {
    super(stock.getName());
    this.stock = stock;
    this.waiting = waiting;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new Consumer(stock.fieldsConsumer(state), waiting, state.segmentInfo.maxDoc());
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return stock.fieldsProducer(state);
  }

  private static final class Consumer extends FieldsConsumer {
    private final FieldsConsumer stock;
    private final WaitingWords waiting;
    private final int documents;

    Consumer(FieldsConsumer stock, WaitingWords waiting, int documents) {
      this.stock = stock;
      this.waiting = waiting;
      this.documents = documents;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      Terms numbers = fields.terms(IndexSchema.WORDS);
      stock.write(
          numbers == null
              ? fields
              : new LayerFields(fields, new SegmentWords(numbers, documents, waiting)),
          norms == null ? null : new ReadNorms(norms, documents));
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
