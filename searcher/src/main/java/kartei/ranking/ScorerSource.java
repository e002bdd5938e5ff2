package kartei.ranking;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/** What Lucene finds, entry by entry: phrases, filters and whatever is seldom asked for. */
final class ScorerSource implements Source {
  private final Scorer scorer;
  private final boolean scored;
  private final @Nullable TwoPhaseIterator check;
  private final DocIdSetIterator entries;
  private final int[] docs = new int[1];
  private final float[] scores = new float[1];

  /**
   * The matches of a scorer.
   *
   * @param scored false where nobody wants to know what they score
   */
  ScorerSource(Scorer scorer, boolean scored) {
    this.scorer = scorer;
    this.scored = scored;
    this.check = scorer.twoPhaseIterator();
    this.entries = check == null ? scorer.iterator() : check.approximation();
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    int doc = reach(Math.max(window.from(), entries.docID()), window, among);
    while (doc < window.to()) {
      if (check == null || check.matches()) {
        docs[0] = doc;
        scores[0] = scored ? scorer.score() : 0;
        sink.take(docs, scores, 1);
      }
      doc = reach(doc + 1, window, among);
    }
  }

  /** The next entry from a number on that may match and is among those wanted. */
  private int reach(int from, Window window, long @Nullable [] among) throws IOException {
    int next = from;
    while (next < window.to()) {
      next = among == null ? next : nextOf(among, next, window);
      if (next < window.to() && entries.docID() < next) {
        entries.advance(next);
      }
      if (next >= window.to() || entries.docID() == next) {
        return next;
      }
      next = entries.docID();
      if (among == null) {
        return next;
      }
    }
    return next;
  }

  private static int nextOf(long[] among, int from, Window window) {
    int place = from - window.from();
    int word = place >>> 6;
    long left = among[word] >>> place << place;
    while (left == 0 && ++word < among.length) {
      left = among[word];
    }
    return left == 0 ? window.to() : window.from() + (word << 6) + Long.numberOfTrailingZeros(left);
  }

  @Override
  public long cost() {
    return entries.cost();
  }
}
