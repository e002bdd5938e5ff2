package kartei.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Lucene field that are spelled like another. The first are looked for by Lucene's
 * automaton, which takes a third of a millisecond to make: half the time of a search in a small
 * corpus, since many words of a question are not in it. From when the words could have been listed
 * in the time spent so, a {@link LetterList} of them is kept. Not thread-safe.
 */
final class NearWords {
  /** So many words are listed in the time that one automaton takes. */
  private static final int LISTED_MEANWHILE = 2_000;

  private final IndexReader reader;
  private final String field;
  private long looks;
  private @Nullable LetterList list;

  NearWords(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /**
   * The nearest words, at most {@link Bounds#SIMILAR}.
   *
   * @param edits letters that may differ, at most two
   */
  List<NearWord> to(String word, int edits) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return List.of();
    }
    if (list == null && ++looks * LISTED_MEANWHILE > words()) {
      list = LetterList.of(terms);
    }
    List<NearWord> near =
        list == null ? inIndex(terms, new Term(field, word), 0, edits) : list.near(word, edits);
    return near.subList(0, Math.min(Bounds.SIMILAR, near.size()));
  }

  /** Words that more than one segment has are counted as often: it is but an estimate. */
  private long words() throws IOException {
    long words = 0;
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field);
      words += terms == null ? 0 : terms.size();
    }
    return words;
  }

  /**
   * All near words of an index.
   *
   * @param prefix length of what stands before the word in the term, and in those looked for
   */
  static List<NearWord> inIndex(Terms terms, Term wanted, int prefix, int edits)
      throws IOException {
    var found = new ArrayList<NearWord>();
    String word = wanted.text().substring(prefix);
    TermsEnum near = new FuzzyTermsEnum(terms, wanted, edits, prefix, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String text = term.utf8ToString().substring(prefix);
      found.add(new NearWord(text, Nearest.distance(word, text), near.docFreq()));
    }
    found.sort(NearWord.ORDER);
    return found;
  }
}
