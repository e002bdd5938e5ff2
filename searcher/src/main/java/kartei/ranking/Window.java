package kartei.ranking;

import java.util.ArrayDeque;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/**
 * A stretch of neighbouring entries that are scored together, term by term: what adds up lies in
 * arrays that the processor has at hand, and no queue has to find out which term comes next.
 */
final class Window {
  /** A power of two, small enough for what adds up to stay in the first caches. */
  static final int SIZE = 4096;

  private static final int MASK = SIZE - 1;

  /** Postings as they are read; who reads them hands them on before another one reads. */
  final DocAndFloatFeatureBuffer postings = new DocAndFloatFeatureBuffer();

  private final ArrayDeque<Sums> unused = new ArrayDeque<>();
  private int from;

  void moveTo(int first) {
    from = first;
  }

  /** The first entry's number. */
  int from() {
    return from;
  }

  /** The number after the last entry's. */
  int to() {
    return from + SIZE;
  }

  /** The place of an entry in the arrays of its window. */
  static int place(int doc) {
    return doc & MASK;
  }

  /** Empty sums; to be given back empty. */
  Sums borrow() {
    Sums sums = unused.poll();
    return sums == null ? new Sums() : sums;
  }

  void giveBack(Sums sums) {
    unused.push(sums);
  }

  /** Leaves in the postings only what is among some entries. */
  void keep(long[] among) {
    int kept = 0;
    for (int i = 0; i < postings.size; i++) {
      int doc = postings.docs[i];
      postings.docs[kept] = doc;
      postings.features[kept] = postings.features[i];
      kept += (int) (among[place(doc) >>> 6] >>> doc) & 1;
    }
    postings.size = kept;
  }
}
