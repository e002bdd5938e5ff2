package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Terms of an index that stand for something typed.
 *
 * @param terms without the name of a field before them; how near each is, from 0 to 1
 * @param cut whether there were more
 */
record Expansion(Map<String, Float> terms, boolean cut) {

  private record Found(String term, int entries) {}

  /**
   * The most frequent terms that fit patterns in normal spelling.
   *
   * @param prefix what stands before the term in the index: the name of a field
   */
  static Expansion ofPatterns(
      Vocabulary vocabulary, String field, String prefix, List<String> all) {
    var best = new PriorityQueue<Found>(Comparator.comparingInt(Found::entries));
    boolean cut = false;
    for (String pattern : all) {
      cut |= collect(vocabulary.terms(field), prefix, pattern, best);
    }
    Map<String, Float> terms = new LinkedHashMap<>();
    best.forEach(found -> terms.put(found.term(), 1f));
    return new Expansion(terms, cut);
  }

  /** Terms that differ in a few letters, the nearest and then the most frequent ones. */
  static Expansion ofSimilar(Vocabulary vocabulary, Term wanted, int prefix, int edits) {
    List<NearWord> found = similar(vocabulary.terms(wanted.field()), wanted, prefix, edits);
    Map<String, Float> terms = new LinkedHashMap<>();
    for (NearWord each : found.subList(0, Math.min(Bounds.SIMILAR, found.size()))) {
      terms.put(each.word(), 1f / (1 + each.distance()));
    }
    return new Expansion(terms, found.size() > Bounds.SIMILAR);
  }

  private static List<NearWord> similar(@Nullable Terms terms, Term wanted, int prefix, int edits) {
    try {
      return terms == null ? List.of() : NearWords.inIndex(terms, wanted, prefix, edits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean collect(
      @Nullable Terms terms, String prefix, String pattern, PriorityQueue<Found> best) {
    if (terms == null) {
      return false;
    }
    boolean cut = false;
    var literal = new BytesRef(prefix + Glob.literalPrefix(pattern));
    try {
      TermsEnum each = terms.iterator();
      if (each.seekCeil(literal) == TermsEnum.SeekStatus.END) {
        return false;
      }
      for (BytesRef term = each.term();
          term != null && StringHelper.startsWith(term, literal);
          term = each.next()) {
        String word = term.utf8ToString().substring(prefix.length());
        if (Glob.matches(pattern, word)) {
          best.add(new Found(word, each.docFreq()));
          if (best.size() > Bounds.EXPANSIONS) {
            best.poll();
            cut = true;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cut;
  }
}
