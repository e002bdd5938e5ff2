package kartei.query;

import java.util.Comparator;

/**
 * A word of the index that is spelled like another.
 *
 * @param word in normal spelling
 * @param distance how many letters are inserted, deleted, replaced or swapped with their neighbour
 * @param entries in how many entries it stands
 */
record NearWord(String word, int distance, int entries) {
  /** The nearest first, then the most frequent. */
  static final Comparator<NearWord> ORDER =
      Comparator.comparingInt(NearWord::distance)
          .thenComparing(Comparator.comparingInt(NearWord::entries).reversed())
          .thenComparing(NearWord::word);
}
