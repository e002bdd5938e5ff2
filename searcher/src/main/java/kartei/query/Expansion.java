package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Terms of an index that stand for something typed.
 *
 * @param terms without the name of a field before them; how near each is, from 0 to 1
 * @param cut whether there were more
 */
record Expansion(Map<String, Float> terms, boolean cut) {

  private record Found(String term, int entries, int distance) {}

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
    List<Found> found = similar(vocabulary, wanted, prefix, edits);
    Map<String, Float> terms = new LinkedHashMap<>();
    for (Found each : found.subList(0, Math.min(Bounds.SIMILAR, found.size()))) {
      terms.put(each.term(), 1f / (1 + each.distance()));
    }
    return new Expansion(terms, found.size() > Bounds.SIMILAR);
  }

  private static List<Found> similar(Vocabulary vocabulary, Term wanted, int prefix, int edits) {
    Terms terms = vocabulary.terms(wanted.field());
    var found = new ArrayList<Found>();
    if (terms == null) {
      return found;
    }
    String word = wanted.text().substring(prefix);
    try {
      var near = new FuzzyTermsEnum(terms, wanted, edits, prefix, true);
      for (BytesRef term = near.next(); term != null; term = near.next()) {
        String text = term.utf8ToString().substring(prefix);
        found.add(new Found(text, near.docFreq(), Nearest.distance(word, text)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(
        Comparator.comparingInt(Found::distance)
            .thenComparing(Comparator.comparingInt(Found::entries).reversed())
            .thenComparing(Found::term));
    return found;
  }

  private static boolean collect(
      @org.jspecify.annotations.Nullable Terms terms,
      String prefix,
      String pattern,
      PriorityQueue<Found> best) {
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
          term != null && org.apache.lucene.util.StringHelper.startsWith(term, literal);
          term = each.next()) {
        String word = term.utf8ToString().substring(prefix.length());
        if (Glob.matches(pattern, word)) {
          best.add(new Found(word, each.docFreq(), 0));
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
