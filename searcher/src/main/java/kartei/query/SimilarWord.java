package kartei.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * A word of the index that is like another.
 *
 * @param similarity from 0 to 1
 * @param entries in how many entries it stands
 */
public record SimilarWord(Term term, double similarity, int entries) {
  /** Written out, as is the hash: the JVM makes those of a record anew in each run. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SimilarWord word
        && term.equals(word.term)
        && similarity == word.similarity
        && entries == word.entries;
  }

  @Override
  public int hashCode() {
    return term.hashCode();
  }

  /** What an occurrence counts. */
  public float weight() {
    return (float) similarity;
  }

  /** The word alone; nothing where the index does not have it. */
  static List<SimilarWord> itself(Term word, IndexReader reader) throws IOException {
    int entries = reader.docFreq(word);
    return entries == 0 ? List.of() : List.of(new SimilarWord(word, 1, entries));
  }
}
