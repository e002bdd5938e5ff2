package kartei.index;

import kartei.analysis.Word;

/**
 * The different words of a text and how often each occurs.
 *
 * @param beside how many occurrences stand at the place of the one before: the first segment of a
 *     hyphenated compound beside its whole
 */
record WordCounts(Word[] words, int[] counts, int beside) {
  static final WordCounts NONE = new WordCounts(new Word[0], new int[0], 0);

  int size() {
    return words.length;
  }

  Word word(int at) {
    return words[at];
  }

  int count(int at) {
    return counts[at];
  }
}
