package kartei.query;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.jspecify.annotations.Nullable;

/**
 * A word with those like it.
 *
 * @param of the word
 * @param words those of the index, the most similar first; the word itself, if it has it, as well
 * @param factor of what Lucene makes of them as synonyms
 */
public record SimilarWords(Term of, List<SimilarWord> words, float factor) {
  public SimilarWords {
    words = List.copyOf(words);
  }

  /** Written out, as is the hash: the JVM makes those of a record anew in each run. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SimilarWords similar
        && of.equals(similar.of)
        && words.equals(similar.words)
        && factor == similar.factor;
  }

  @Override
  public int hashCode() {
    return of.hashCode();
  }

  /**
   * Looks for words like another.
   *
   * @param withOthers false for names and numbers: none is like another, but they shall count as
   *     much as words do, whose own occurrences are among those counted here
   * @param places takes where those found stand, which a search asks for next
   */
  static SimilarWords find(
      Term word, boolean withOthers, IndexReader reader, BiConsumer<Term, TermStates> places)
      throws IOException {
    List<SimilarWord> similar =
        withOthers ? NearbyWords.like(word, reader, places) : SimilarWord.itself(word, reader);
    double most = similar.stream().mapToInt(SimilarWord::entries).max().orElse(1);
    double length = Math.sqrt(Grams.of(word.text()).size()) / 2;
    int entries = reader.getDocCount(word.field());
    double factor = length * idf(union(similar, entries), entries) / idf(most, entries);
    return new SimilarWords(word, similar, (float) factor);
  }

  /**
   * In how many entries one of the words stands if they stand independently. Lucene would take the
   * commonest word's number for all of them.
   */
  private static double union(List<SimilarWord> words, int entries) {
    double without = 1;
    for (SimilarWord word : words) {
      without *= 1 - word.similarity() * word.entries() / entries;
    }
    return entries * (1 - without);
  }

  /** As BM25 has it. */
  private static double idf(double found, int entries) {
    return Math.log(1 + (entries - found + 0.5) / (found + 0.5));
  }
}
