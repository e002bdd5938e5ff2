package kartei.analysis;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes off what Latin and Greek nouns that no lexicon knows have at their end: Bulbus and Bulbi,
 * Fistula and Fistulae, Amaryllis and Amaryllen meet. Not where a word is left, so that Roberta
 * stays another one than Robert.
 */
final class LatinEndings {

  private static final String[] ENDINGS = {"us", "ae", "as", "is", "a", "i"};

  private static final Set<String> OFF_BEFORE = Set.of("", "s", "se", "sen");

  private static final int SHORTEST_BASE = 5;

  private final Predicate<String> isWord;

  LatinEndings(Predicate<String> isWord) {
    this.isWord = isWord;
  }

  /**
   * The stem without its ending, or as it is.
   *
   * @param exact the word, of which no more than -s or -se may be off: Ethologie keeps its i
   */
  String off(String exact, String stem) {
    String rest = exact.startsWith(stem) ? exact.substring(stem.length()) : "-";
    if (!OFF_BEFORE.contains(rest) && !exact.endsWith("ae") || exact.endsWith("ismus")) {
      return stem;
    }
    for (String ending : ENDINGS) {
      int length = stem.length() - ending.length();
      if (stem.endsWith(ending)
          && length >= SHORTEST_BASE
          && isConsonant(stem.charAt(length - 1))) {
        String base = stem.substring(0, length);
        String genitive = stem.substring(0, length + 1);
        boolean whole =
            isWord.test(stem) || isWord.test(base) || ending.endsWith("s") && isWord.test(genitive);
        return whole ? stem : base;
      }
    }
    return stem;
  }

  private static boolean isConsonant(char letter) {
    return "aeiouyäöü".indexOf(letter) < 0;
  }
}
