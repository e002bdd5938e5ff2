package kartei.analysis;

import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/** The root of a word that was read: what it shares with the words derived from it. */
final class ReadingRoots {

  private final WordTable words;
  private final Morphology morphology;
  private final Roots roots;

  ReadingRoots(WordTable words, Morphology morphology, Roots roots) {
    this.words = words;
    this.morphology = morphology;
    this.roots = roots;
  }

  /** The root of a word in its likeliest reading, or null. */
  @Nullable String of(Reading reading, boolean capitalised) {
    String lemma = reading.lemma();
    boolean known = capitalised || reading.pos() == Pos.VERB || reading.pos() == Pos.ADJECTIVE;
    String root = known ? roots.of(lemma, reading.pos()) : roots.of(lemma);
    if (root == null) {
      root = ofParticiple(lemma);
    }
    boolean infinitive = reading.base() && reading.pos() == Pos.VERB;
    return root == null && infinitive && hasQuality(lemma) ? lemma : root;
  }

  /** The root of a word of which only the stem is known. */
  @Nullable String ofUnknown(String stem) {
    String root = roots.of(stem);
    return root == null ? ofParticiple(stem) : root;
  }

  /** Betroffenheit meets betroffen, which is a form of betreffen. */
  private @Nullable String ofParticiple(String noun) {
    if (!noun.endsWith("heit") || noun.length() < 8) {
      return null;
    }
    String base = noun.substring(0, noun.length() - 4);
    Reading participle = morphology.best(morphology.readSmall(base), false, false);
    if (participle == null) {
      return null;
    }
    boolean verb = participle.pos() == Pos.VERB && participle.lemma().equals(base);
    return participle.pos() == Pos.ADJECTIVE || verb && hasQuality(base)
        ? participle.lemma()
        : null;
  }

  /** Vermessen and albern are verbs, but the lexicon has Vermessenheit and Albernheit. */
  private boolean hasQuality(String verb) {
    char[] noun = (verb + "heit").toCharArray();
    return words.find(noun, 0, noun.length) >= 0;
  }
}
