package kartei.index;

import kartei.analysis.Word;

/** The different words of a text and how often each occurs. */
final class WordCounts {
  static final WordCounts NONE = new WordCounts(new Word[0], new int[0], 0);

  private final Word[] words;
  private final int[] counts;
  private final int beside;

  /**
   * @param beside how many occurrences stand at the place of the one before: the first segment of a
   *     hyphenated compound beside its whole
   */
  WordCounts(Word[] words, int[] counts, int beside) {
    this.words = words;
    this.counts = counts;
    this.beside = beside;
  }

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  int count(int at) {
    return counts[at];
  }

  int beside() {
    return beside;
  }
}
