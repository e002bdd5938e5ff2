package kartei.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A word of the index that is like another.
 *
 * @param similarity from 0 to 1
 * @param entries in how many entries it stands
 */
public record SimilarWord(Term term, double similarity, int entries) {
  /** Each costs its postings; 50 gain next to nothing over 20. */
  private static final int MOST = 20;

  /** Less than this share of common grams is chance; .2 and .4 measure the same. */
  private static final double LEAST = 0.3;

  /** A shorter beginning brings strangers, and a walk over thousands of words. */
  private static final int BEGINNING = 4;

  /** Words looked at for one; no beginning of German has more in the whole of federal law. */
  private static final int MOST_SEEN = 20_000;

  /** What an occurrence counts. */
  public float weight() {
    return (float) similarity;
  }

  /**
   * The word itself, where the index has it, and those most like it with the same beginning. What
   * is like it in its end or its middle is the business of compound parts, and grams of common
   * endings ({@code -ungen}) would bring nothing but chance.
   */
  static List<SimilarWord> of(Term word, IndexReader reader) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, word.field());
    if (terms == null || length(word.text()) < BEGINNING) {
      return itself(word, reader);
    }
    var found = new ArrayList<SimilarWord>();
    Grams wanted = Grams.of(word.text());
    int end = word.text().offsetByCodePoints(0, BEGINNING);
    var beginning = new BytesRef(word.text().substring(0, end));
    TermsEnum each = terms.iterator();
    if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return List.of();
    }
    int seen = 0;
    for (BytesRef at = each.term(); at != null && seen < MOST_SEEN; at = each.next()) {
      if (!StringHelper.startsWith(at, beginning)) {
        break;
      }
      seen++;
      String text = at.utf8ToString();
      double similarity = wanted.similarity(Grams.of(text));
      if (similarity >= LEAST) {
        found.add(new SimilarWord(new Term(word.field(), text), similarity, each.docFreq()));
      }
    }
    found.sort((a, b) -> Double.compare(b.similarity, a.similarity));
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** The word alone; nothing where the index does not have it. */
  static List<SimilarWord> itself(Term word, IndexReader reader) throws IOException {
    int entries = reader.docFreq(word);
    return entries == 0 ? List.of() : List.of(new SimilarWord(word, 1, entries));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
