package kartei.ranking;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.jspecify.annotations.Nullable;

/** The entries with a term. */
final class TermSource implements Source {
  private final PostingsEnum postings;
  private final Lengths.Reading lengths;
  private final BulkSimScorer scorer;

  TermSource(PostingsEnum postings, Lengths.Reading lengths, BulkSimScorer scorer) {
    this.postings = postings;
    this.lengths = lengths;
    this.scorer = scorer;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    reach(window.from(), postings);
    DocAndFloatFeatureBuffer read = window.postings;
    while (postings.docID() < window.to()) {
      postings.nextPostings(window.to(), read);
      if (among != null) {
        window.keep(among);
      }
      if (read.size > 0) {
        scorer.score(read.size, read.features, lengths.of(read.docs, read.size), read.features);
        sink.take(read.docs, read.features, read.size);
      }
    }
  }

  static void reach(int doc, PostingsEnum postings) throws IOException {
    if (postings.docID() < 0 && doc == 0) {
      postings.nextDoc(); // cheaper than to look where the first one stands
    } else if (postings.docID() < doc) {
      postings.advance(doc);
    }
  }

  @Override
  public long cost() {
    return postings.cost();
  }
}
