package kartei.index;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * The words of entries that Lucene has taken and not yet written. Lucene gets a number for them,
 * and when it writes a segment, the terms of all layers are made of the words that its numbers
 * stand for. A word is then looked up once and not once for each term of each layer, and what
 * German makes of it is put in order once a segment: 110,714 entries of German law have 23 million
 * words and 43 million terms.
 */
public final class WaitingWords {
  /** With what is made of them, less than 100 MB. */
  private static final long MOST = 4_000_000;

  private final ConcurrentHashMap<Integer, EntryWords> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final AtomicLong size = new AtomicLong();

  /** Lets a writer write the words that its documents have left here. */
  public IndexWriterConfig writtenBy(IndexWriterConfig config) {
    return config.setCodec(TextCompression.codec(this)).setSimilarity(new LayerField.Norms());
  }

  /** Keeps words; gives the term to find them by. */
  BytesRef add(EntryWords words) {
    int number = last.incrementAndGet();
    waiting.put(number, words);
    size.addAndGet(words.size());
    var term = new BytesRef(new byte[Integer.BYTES]);
    NumericUtils.intToSortableBytes(number, term.bytes, 0);
    return term;
  }

  /** The words that a term stands for; they wait no longer. */
  EntryWords take(BytesRef term) {
    int number = NumericUtils.sortableBytesToInt(term.bytes, term.offset);
    EntryWords words = waiting.remove(number);
    if (words == null) {
      throw new IllegalStateException("no words of number " + number);
    }
    size.addAndGet(-words.size());
    return words;
  }

  /** Whether a writer that is not told otherwise should write a segment now. */
  public boolean isFull() {
    return size.get() >= MOST;
  }
}
