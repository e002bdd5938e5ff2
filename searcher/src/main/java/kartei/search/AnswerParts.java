package kartei.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * The hits of an answer and the counts of its facets, which two threads may make: one begins with
 * the first hit and one with the first facet, until they meet.
 */
final class AnswerParts {
  private final List<ScoreDoc> found;
  private final @Nullable FacetCounting counting;
  private final Hit[] hits;
  private final @Nullable FacetCounts[] facets;
  private int first;
  private int behind;

  /**
   * Parts to be made.
   *
   * @param skipped how many of those found are not wanted, the best ones
   * @param counting null for no facets
   */
  AnswerParts(List<ScoreDoc> found, int skipped, @Nullable FacetCounting counting) {
    this.found = found.subList(Math.min(skipped, found.size()), found.size());
    this.counting = counting;
    this.hits = new Hit[this.found.size()];
    this.facets = new FacetCounts[counting == null ? 0 : counting.size()];
    this.behind = size();
  }

  int size() {
    return hits.length + facets.length;
  }

  /** Makes parts until there are none left, the first hit first. */
  void makeFirst(HitMaker maker) throws IOException {
    for (int i = takeFirst(); i >= 0; i = takeFirst()) {
      make(i, maker);
    }
  }

  /** The same for another thread, the last hit last. */
  void makeLast(HitMaker maker) throws IOException {
    for (int i = takeLast(); i >= 0; i = takeLast()) {
      make(i, maker);
    }
  }

  private synchronized int takeFirst() {
    return first < behind ? first++ : -1;
  }

  private synchronized int takeLast() {
    return first < behind ? --behind : -1;
  }

  private void make(int part, HitMaker maker) throws IOException {
    if (part < hits.length) {
      hits[part] = maker.of(found.get(part));
    } else if (counting != null) {
      int facet = size() - 1 - part;
      facets[facet] = counting.of(facet);
    }
  }

  /** All hits, once both threads are done. */
  List<Hit> hits() {
    return List.of(hits);
  }

  /** The counts of all dimensions that have values, once both threads are done. */
  List<FacetCounts> facets() {
    return Arrays.stream(facets).filter(Objects::nonNull).toList();
  }
}
