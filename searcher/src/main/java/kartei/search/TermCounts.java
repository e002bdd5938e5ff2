package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;

/** How often entries have some terms, as the index counted. May be asked by several threads. */
final class TermCounts {
  private final List<LeafReaderContext> segments;
  private final List<Term> terms;
  private final List<TermStates> states = new ArrayList<>();

  TermCounts(IndexReader reader, Vocabulary vocabulary, List<Term> terms) {
    this.segments = reader.leaves();
    this.terms = terms;
    for (Term term : terms) {
      states.add(vocabulary.states(term));
    }
  }

  /** How often an entry has each of them. */
  int[] of(int doc) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    var counts = new int[terms.size()];
    for (int i = 0; i < counts.length; i++) {
      var found = states.get(i).get(segment);
      TermState state = found == null ? null : found.get();
      if (state != null) {
        counts[i] = count(terms.get(i), state, segment, doc - segment.docBase);
      }
    }
    return counts;
  }

  private static int count(Term term, TermState state, LeafReaderContext segment, int doc)
      throws IOException {
    TermsEnum cursor = segment.reader().terms(term.field()).iterator();
    cursor.seekExact(term.bytes(), state);
    PostingsEnum postings = cursor.postings(null, PostingsEnum.FREQS);
    return postings.advance(doc) == doc ? postings.freq() : 0;
  }
}
