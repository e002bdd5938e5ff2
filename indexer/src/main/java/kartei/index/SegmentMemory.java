package kartei.index;

import kartei.analysis.PlacedWords;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * How much memory the documents of a segment take until it is written, roughly. Told from the
 * documents alone and not from the heap, so that the same corpus is cut into the same segments on
 * every machine.
 */
final class SegmentMemory {
  /** 42 MB of statutes are 100 million, of which Lucene takes somewhat more than half. */
  private static final long MOST = 160_000_000;

  private static final int DOCUMENT = 100;
  private static final int FIELD = 40;

  /** A new word is a term in several Lucene fields. */
  private static final int NEW_WORD = 250;

  private static final int WORD = 8;

  /** A bit for each hash of a word; where two words share one, there are many anyway. */
  private final long[] seen = new long[1 << 14];

  private long bytes;

  void add(Document document) {
    bytes += DOCUMENT;
    for (IndexableField field : document) {
      bytes += FIELD;
      if (field instanceof WordsField waiting) {
        waiting.words().texts().forEach(text -> add(text.words()));
      }
    }
  }

  private void add(PlacedWords words) {
    bytes += (long) WORD * words.size();
    for (int i = 0; i < words.size(); i++) {
      int hash = words.word(i).hashCode();
      int at = (hash ^ hash >>> 20) & (seen.length << 6) - 1;
      long bit = 1L << at;
      if ((seen[at >>> 6] & bit) == 0) {
        seen[at >>> 6] |= bit;
        bytes += NEW_WORD;
      }
    }
  }

  boolean isFull() {
    return bytes >= MOST;
  }
}
