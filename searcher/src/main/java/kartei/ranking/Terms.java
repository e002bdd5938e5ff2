package kartei.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import kartei.query.SimilarWord;
import kartei.query.SimilarWords;
import kartei.query.Vocabulary;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Plans how terms are looked for; remembers what all searches ask of the index. */
final class Terms {
  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;
  private final Map<String, CollectionStatistics> statistics = new HashMap<>();
  private final Map<String, TermsEnum[]> cursors = new HashMap<>();
  private final Map<String, Lengths[]> lengths = new HashMap<>();

  Terms(IndexSearcher searcher, Vocabulary vocabulary) {
    this.searcher = searcher;
    this.vocabulary = vocabulary;
  }

  /** A term; null where no entry has it. */
  @Nullable Plan term(Term term, float boost) throws IOException {
    TermStates states = vocabulary.states(term);
    if (states.docFreq() == 0) {
      return null;
    }
    var frequency = new TermStatistics(term.bytes(), states.docFreq(), states.totalTermFreq());
    BulkSimScorer scorer = scorer(term.field(), frequency, boost);
    return segment -> {
      PostingsEnum postings = postings(term, states, segment);
      return postings == null
          ? null
          : new TermSource(postings, lengths(term.field(), segment), scorer);
    };
  }

  /** Words that count as one, as in Lucene's {@code SynonymQuery}; null where there are none. */
  @Nullable Plan family(SimilarWords words, float boost) throws IOException {
    if (words.words().isEmpty()) {
      return null;
    }
    String field = words.of().field();
    var all = new ArrayList<TermStates>();
    int entries = 0;
    long occurrences = 0;
    for (SimilarWord word : words.words()) {
      TermStates states = vocabulary.states(word.term());
      all.add(states);
      entries = Math.max(entries, states.docFreq());
      occurrences += states.totalTermFreq();
    }
    var pseudo = new TermStatistics(new BytesRef(words.of().text()), entries, occurrences);
    BulkSimScorer scorer = scorer(field, pseudo, words.factor() * boost);
    return segment -> {
      var members = new ArrayList<FamilySource.Member>();
      for (int i = 0; i < all.size(); i++) {
        SimilarWord word = words.words().get(i);
        PostingsEnum postings = postings(word.term(), all.get(i), segment);
        if (postings != null) {
          members.add(new FamilySource.Member(postings, word.weight()));
        }
      }
      return members.isEmpty()
          ? null
          : new FamilySource(
              members.toArray(FamilySource.Member[]::new), lengths(field, segment), scorer);
    };
  }

  private BulkSimScorer scorer(String field, TermStatistics term, float boost) throws IOException {
    CollectionStatistics all = statistics.get(field);
    if (all == null) {
      all = searcher.collectionStatistics(field);
      statistics.put(field, all);
    }
    return searcher.getSimilarity().scorer(boost, all, term).asBulkSimScorer();
  }

  private @Nullable PostingsEnum postings(Term term, TermStates states, LeafReaderContext segment)
      throws IOException {
    var found = states.get(segment);
    TermState state = found == null ? null : found.get();
    if (state == null) {
      return null;
    }
    TermsEnum cursor = cursor(term.field(), segment);
    cursor.seekExact(term.bytes(), state);
    return cursor.postings(null, PostingsEnum.FREQS);
  }

  private Lengths.Reading lengths(String field, LeafReaderContext segment) throws IOException {
    Lengths[] all =
        lengths.computeIfAbsent(
            field, name -> new Lengths[searcher.getIndexReader().leaves().size()]);
    if (all[segment.ord] == null) {
      all[segment.ord] = new Lengths(segment.reader(), field);
    }
    return all[segment.ord].reading();
  }

  private TermsEnum cursor(String field, LeafReaderContext segment) throws IOException {
    TermsEnum[] all =
        cursors.computeIfAbsent(
            field, name -> new TermsEnum[searcher.getIndexReader().leaves().size()]);
    TermsEnum cursor = all[segment.ord];
    if (cursor == null) {
      cursor = segment.reader().terms(field).iterator();
      all[segment.ord] = cursor;
    }
    return cursor;
  }
}
