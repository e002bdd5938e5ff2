package kartei.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * The hits of an answer, which two threads may make: one begins with the first and one with the
 * last, until they meet.
 */
final class SharedHits {
  private final List<ScoreDoc> found;
  private final Hit[] made;
  private int first;
  private int behind;

  /**
   * Hits to be made.
   *
   * @param skipped how many of those found are not wanted, the best ones
   */
  SharedHits(List<ScoreDoc> found, int skipped) {
    this.found = found.subList(Math.min(skipped, found.size()), found.size());
    this.made = new Hit[this.found.size()];
    this.behind = made.length;
  }

  /** Makes hits until there are none left, the first one first. */
  void makeFirst(HitMaker maker) throws IOException {
    for (int i = takeFirst(); i >= 0; i = takeFirst()) {
      made[i] = maker.of(found.get(i));
    }
  }

  /** The same for another thread, the last one first. */
  void makeLast(HitMaker maker) throws IOException {
    for (int i = takeLast(); i >= 0; i = takeLast()) {
      made[i] = maker.of(found.get(i));
    }
  }

  private synchronized int takeFirst() {
    return first < behind ? first++ : -1;
  }

  private synchronized int takeLast() {
    return first < behind ? --behind : -1;
  }

  int size() {
    return made.length;
  }

  /** All of them, once both threads are done. */
  List<Hit> all() {
    return List.of(made);
  }
}
