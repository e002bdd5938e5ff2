package kartei.search;

/** How something that was asked for stands in an entry, the surest way first. */
public enum How {
  /** As typed; upper and lower case and the spelling of umlauts apart. */
  EXACT(1),
  /** The words of a phrase together. */
  PHRASE(1),
  /** Another form of the word: {@code Häuser} for {@code Haus}. */
  INFLECTED(0.9f),
  /** Without its umlauts, or with them. */
  SPELLING(0.9f),
  /** As one word, or as two. */
  JOINED(0.9f),
  /** The word that was likely meant. */
  CORRECTION(0.9f),
  /** The long form of an abbreviation, or the reverse. */
  SYNONYM(0.8f),
  /** One of the words that a pattern stands for. */
  PATTERN(0.8f),
  /** A value that a comparison asks for. */
  VALUE(0.8f),
  /** A regular derivation: {@code skalierbar} for {@code Skalierbarkeit}. */
  DERIVED(0.6f),
  /** A part of a compound. */
  PART(0.6f),
  /** A compound by its parts, each on its own. */
  BY_PARTS(0.3f);

  private final float worth;

  How(double worth) {
    this.worth = (float) worth;
  }

  /** What a match counts when the best passage is chosen, from 0 to 1. */
  float worth() {
    return worth;
  }
}
