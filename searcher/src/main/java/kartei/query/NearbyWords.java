package kartei.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Words of the index with the same beginning as another, and where they stand. Segment by segment:
 * Lucene's walk through all at once does not say where, and to look that up again for each word and
 * segment was a tenth of a cold answer.
 */
final class NearbyWords {
  /** Each costs its postings; 50 gain next to nothing over 20. */
  private static final int MOST = 20;

  /** Less than this share of common grams is chance; .2 and .4 measure the same. */
  private static final double LEAST = 0.3;

  /** A shorter beginning brings strangers, and a walk over thousands of words. */
  private static final int BEGINNING = 4;

  /** Words looked at for one; no beginning of German has more in the whole of federal law. */
  private static final int MOST_SEEN = 20_000;

  private final Term word;
  private final IndexReader reader;
  private final Grams wanted;
  private final Map<BytesRef, Found> found = new HashMap<>();

  /** Of the words that are not similar, of which nobody wants to know it. */
  private final TermStates nowhere;

  private record Found(BytesRef text, double similarity, TermStates states) {
    boolean isSimilar() {
      return similarity >= LEAST;
    }
  }

  private NearbyWords(Term word, IndexReader reader) {
    this.word = word;
    this.reader = reader;
    this.wanted = Grams.of(word.text());
    this.nowhere = new TermStates(reader.getContext());
  }

  /**
   * The word itself, where the index has it, and those most like it with the same beginning. What
   * is like it in its end or its middle is the business of compound parts, and grams of common
   * endings ({@code -ungen}) would bring nothing but chance.
   *
   * @param places takes where each stands
   */
  static List<SimilarWord> like(Term word, IndexReader reader, BiConsumer<Term, TermStates> places)
      throws IOException {
    String text = word.text();
    if (text.codePointCount(0, text.length()) < BEGINNING) {
      return SimilarWord.itself(word, reader);
    }
    var nearby = new NearbyWords(word, reader);
    var beginning = new BytesRef(text.substring(0, text.offsetByCodePoints(0, BEGINNING)));
    for (LeafReaderContext segment : reader.leaves()) {
      nearby.walk(segment, beginning);
    }
    return nearby.best(places);
  }

  private void walk(LeafReaderContext segment, BytesRef beginning) throws IOException {
    Terms terms = segment.reader().terms(word.field());
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef at = each.term();
    while (at != null && StringHelper.startsWith(at, beginning)) {
      Found here = found.get(at);
      if (here == null && found.size() < MOST_SEEN) {
        here = seen(BytesRef.deepCopyOf(at));
        found.put(here.text(), here);
      }
      if (here != null && here.isSimilar()) {
        here.states().register(each.termState(), segment.ord, each.docFreq(), each.totalTermFreq());
      }
      at = each.next();
    }
  }

  private Found seen(BytesRef text) {
    double similarity = wanted.similarity(text.utf8ToString());
    boolean similar = similarity >= LEAST;
    return new Found(text, similarity, similar ? new TermStates(reader.getContext()) : nowhere);
  }

  private List<SimilarWord> best(BiConsumer<Term, TermStates> places) {
    var similar = new ArrayList<Found>();
    for (Found each : found.values()) {
      if (each.isSimilar()) {
        similar.add(each);
      }
    }
    similar.sort(
        (a, b) ->
            a.similarity() != b.similarity()
                ? Double.compare(b.similarity(), a.similarity())
                : a.text().compareTo(b.text()));
    var best = new ArrayList<SimilarWord>();
    for (Found each : similar.subList(0, Math.min(MOST, similar.size()))) {
      var term = new Term(word.field(), each.text());
      places.accept(term, each.states());
      best.add(new SimilarWord(term, each.similarity(), each.states().docFreq()));
    }
    return best;
  }
}
