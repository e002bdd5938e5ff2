package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/** The best entries of a search and the number of all. */
public final class Best {
  private final int wanted;

  /** Scores and numbers of entries as one number each, the worst on top. */
  private final LongHeap heap;

  private int total;
  private boolean stopped;

  Best(int wanted) {
    this.wanted = wanted;
    this.heap = new LongHeap(Math.max(1, wanted));
  }

  /** Whether the search was stopped before its end. */
  public boolean isLate() {
    return stopped;
  }

  void stop() {
    stopped = true;
  }

  /**
   * The best first; of equal scores, the first entry. Not as {@code TopDocs}: what Lucene sorts
   * those by the JVM makes anew in each run, in 3 ms.
   */
  public List<ScoreDoc> top() {
    var best = new ScoreDoc[heap.size()];
    for (int i = best.length - 1; i >= 0; i--) {
      long key = heap.pop();
      best[i] =
          new ScoreDoc(Integer.MAX_VALUE - (int) key, Float.intBitsToFloat((int) (key >>> 32)));
    }
    return List.of(best);
  }

  /** How many entries were found. */
  public int total() {
    return total;
  }

  private void add(int doc, float score) {
    total++;
    if (wanted > 0) {
      // Scores are not negative, so their bits have their order.
      long key = (long) Float.floatToIntBits(score) << 32 | Integer.MAX_VALUE - doc;
      heap.insertWithOverflow(key);
    }
  }

  /** Takes the matches of a segment. */
  record OfSegment(Best best, int base, @Nullable Bits live, @Nullable LeafCollector beside)
      implements Sink {
    @Override
    public void take(int[] docs, float[] scores, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        if (live == null || live.get(docs[i])) {
          best.add(base + docs[i], scores[i]);
          if (beside != null) {
            beside.collect(docs[i]);
          }
        }
      }
    }
  }
}
