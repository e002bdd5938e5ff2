package kartei.analysis;

import kartei.analysis.Paradigm.Pos;

/**
 * What it costs to take a stretch of a word for a part of a compound: the less usual, the more. Not
 * for two threads at once.
 */
final class PartPrices {
  /** Of the most usual part. */
  static final int PART = 10;

  /** More than any split costs. */
  static final int NEVER = 10_000;

  private static final int UNLIKELY = 2;
  private static final int MADE_PLURAL = 6;

  private final WordTable words;
  private char[] text = {};
  private boolean capitalised;
  private boolean listed;
  private boolean sharp;

  PartPrices(WordTable words) {
    this.words = words;
  }

  /**
   * Begins a word.
   *
   * @param isListed whether it is a compound of the lexicon, whose parts are known
   * @param isSharp whether it is written with ß
   */
  void begin(char[] word, boolean isCapitalised, boolean isListed, boolean isSharp) {
    text = word;
    capitalised = isCapitalised;
    listed = isListed;
    sharp = isSharp;
  }

  int head(Reading reading, int length) {
    boolean suffix = reading.link() == 9 || reading.why().startsWith("SUFFIX");
    if (!reading.free() && !suffix || length < 3 && !listed && !isShortHead(reading)) {
      return NEVER;
    }
    if (reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_HEAD) && !listed) {
      return NEVER;
    }
    int price =
        switch (reading.pos()) {
          case NOUN -> capitalised ? 0 : 1;
          // Salzstreuer is none of the true ones
          case ADJECTIVE -> capitalised ? reading.base() ? 2 : 6 : 0;
          case VERB -> capitalised && isNominal(reading) ? 5 : NEVER;
          case OTHER -> NEVER;
        };
    boolean sharper = reading.entry() >= 0 && words.has(reading.entry(), WordTable.ESZETT) != sharp;
    // Verbraucherschlichtung: rather a Schlichtung than an Erschlichtung that nobody knows
    boolean er = reading.lemma().startsWith("er") && reading.lemma().endsWith("ung");
    boolean made = er && reading.depth() > 0;
    int rare = (sharper || made ? 1 : 0) + (Morphology.isPluralByRule(reading) ? MADE_PLURAL : 0);
    return price + PART + reading.depth() * 2 + (length < 4 ? 3 : 0) + rare;
  }

  /** Verhalten, des Verhaltens. */
  private static boolean isNominal(Reading reading) {
    return reading.base() || reading.why().endsWith(" +s");
  }

  private static boolean isShortHead(Reading reading) {
    return reading.lemma().equals("öl");
  }

  int modifier(Reading reading, int start, int length) {
    if (reading.link() < 0 || reading.link() == 9) {
      return NEVER;
    }
    if (reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_MODIFIER)) {
      // in Patentenwald there are no Enten; in Entenbraten there are
      boolean first = start == 0 && length > 4 && reading.pos() == Pos.NOUN;
      if (!first && !listed) {
        return NEVER;
      }
    }
    if (reading.pos() == Pos.NOUN && LinkingS.isMissing(reading) && !isTax(start + length)) {
      return NEVER;
    }
    if (length < 3 && !reading.base() || sharp && isHalfSharp(reading, start + length)) {
      return NEVER;
    }
    boolean verb = reading.pos() == Pos.VERB;
    // a Passausstellung is no Stellung of Passau
    boolean unlikely =
        reading.entry() >= 0 && words.has(reading.entry(), WordTable.NO_MODIFIER) && !listed;
    // of stems with three letters only those like hör- are sure: geb- and les- are in many words
    if (verb && length < 4 && !Umlauts.has(reading.lemma())) {
      return NEVER;
    }
    int rare = verb && reading.depth() > 0 ? 7 : unlikely ? UNLIKELY : 0;
    // Tons-endung is no longer than Ton-sendung
    boolean small = length < 4 || length == 4 && reading.why().endsWith("+s");
    return PART + reading.link() + reading.depth() * 2 + rare + (small ? 3 : 0);
  }

  /** In Reißverschluss, which has an ß, no linking s stands behind a Reis. */
  private boolean isHalfSharp(Reading reading, int end) {
    return reading.why().endsWith("+s") && text[end - 2] == 's';
  }

  /** Statutes write Erbschaftsteuer and Versicherungsteuer without the linking s. */
  private boolean isTax(int at) {
    return WordFormation.startsWith(text, at, text.length, "steuer");
  }
}
