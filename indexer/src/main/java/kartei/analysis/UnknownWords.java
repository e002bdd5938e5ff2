package kartei.analysis;

import java.util.function.Predicate;

/** Takes the inflection off words that the lexicon neither lists nor can make. */
final class UnknownWords {
  private static final int SHORTEST_HEAD = 5;

  private final WordTable words;
  private final Morphology morphology;
  private final FallbackStemmer fallback;
  private final LatinEndings latinEndings;

  /**
   * Takes what is known to tell what is not.
   *
   * @param isKnown whether a word in normal spelling is one of the lexicon, or a compound
   */
  UnknownWords(
      WordTable words, Morphology morphology, FallbackStemmer fallback, Predicate<String> isKnown) {
    this.words = words;
    this.morphology = morphology;
    this.fallback = fallback;
    this.latinEndings = new LatinEndings(isKnown);
  }

  /** A word that ends as one of the lexicon does is inflected as that: Girokonten, Rosenbergs. */
  String stem(String exact, boolean capitalised) {
    if (capitalised && mayHaveHead(exact)) {
      for (int at = 2; at <= exact.length() - SHORTEST_HEAD; at++) {
        Reading head = morphology.head(exact, at);
        if (head != null && !isRareHead(head)) {
          return exact.substring(0, at) + head.lemma();
        }
      }
    }
    return latinEndings.off(exact, fallback.stem(exact, capitalised));
  }

  /** Whether it is no monster, and ends neither as Latin nouns do nor as many nouns for people. */
  private static boolean mayHaveHead(String exact) {
    boolean latin = exact.endsWith("ium") || exact.endsWith("ien") || exact.endsWith("ies");
    latin &= !exact.endsWith("anzien");
    latin |= exact.endsWith("usse") || exact.endsWith("ussen");
    boolean people = exact.endsWith("innen") || exact.endsWith("isten") || exact.endsWith("anten");
    return !latin && !people && exact.length() <= Morphology.LONGEST_WORD;
  }

  /** Quadranten are no aunts, but Bruteier are eggs. */
  private boolean isRareHead(Reading head) {
    return head.lemma().length() > 2 && words.has(head.entry(), WordTable.NO_HEAD);
  }
}
