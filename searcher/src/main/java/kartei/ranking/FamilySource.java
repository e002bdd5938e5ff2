package kartei.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.similarities.Similarity.BulkSimScorer;
import org.jspecify.annotations.Nullable;

/** The entries with any of some terms that count as one, each as much as it weighs. */
final class FamilySource implements Source {
  /** A term and what an occurrence of it counts. */
  record Member(PostingsEnum postings, float weight) {}

  private final List<Member> members;
  private final Lengths lengths;
  private final BulkSimScorer scorer;

  FamilySource(List<Member> members, Lengths lengths, BulkSimScorer scorer) {
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
    counts.drain(window.from(), place -> counts.best[place], scored(sink));
    window.giveBack(counts);
  }

  private static void count(Member member, Window window, long @Nullable [] among, Sums counts)
      throws IOException {
    PostingsEnum postings = member.postings();
    if (postings.docID() < window.from()) {
      postings.advance(window.from());
    }
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

  private Sink scored(Sink sink) {
    return (docs, counts, size) -> {
      scorer.score(size, counts, lengths.of(docs, size), counts);
      sink.take(docs, counts, size);
    };
  }

  @Override
  public long cost() {
    return members.stream().mapToLong(member -> member.postings().cost()).sum();
  }
}
