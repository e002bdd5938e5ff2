package kartei.ranking;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.jspecify.annotations.Nullable;

/** The entries with any of some terms that count as one, each as much as it weighs. */
final class FamilySource implements Source {
  /** A term and what an occurrence of it counts. */
  record Member(PostingsEnum postings, float weight) {}

  private final Member[] members;
  private final Lengths.Reading lengths;
  private final BulkSimScorer scorer;

  FamilySource(Member[] members, Lengths.Reading lengths, BulkSimScorer scorer) {
    this.members = members;
    this.lengths = lengths;
    this.scorer = scorer;
  }

  @Override
  public void feed(Window window, long @Nullable [] among, Sink sink) throws IOException {
    Sums counts = window.borrow();
    for (Member member : members) {
      count(member, window, among, counts);
    }
    handOn(counts, window, sink);
    window.giveBack(counts);
  }

  private static void count(Member member, Window window, long @Nullable [] among, Sums counts)
      throws IOException {
    PostingsEnum postings = member.postings();
    TermSource.reach(window.from(), postings);
    DocAndFloatFeatureBuffer read = window.postings;
    while (postings.docID() < window.to()) {
      postings.nextPostings(window.to(), read);
      if (among != null) {
        window.keep(among);
      }
      for (int i = 0; i < read.size; i++) {
        int place = Window.place(read.docs[i]);
        counts.best[place] += member.weight() * read.features[i];
        counts.find(place);
      }
    }
  }

  private void handOn(Sums counts, Window window, Sink sink) throws IOException {
    int size = counts.takeFound(window);
    float[] scores = counts.scores;
    for (int i = 0; i < size; i++) {
      int place = Window.place(counts.docs[i]);
      scores[i] = counts.best[place];
      counts.best[place] = 0;
    }
    if (size > 0) {
      scorer.score(size, scores, lengths.of(counts.docs, size), scores);
      sink.take(counts.docs, scores, size);
    }
  }

  @Override
  public long cost() {
    return java.util.Arrays.stream(members).mapToLong(member -> member.postings().cost()).sum();
  }
}
