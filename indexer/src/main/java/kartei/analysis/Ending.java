package kartei.analysis;

/**
 * One ending of a {@link Paradigm}.
 *
 * @param paradigm the class of words that has it
 * @param strip what goes off the word of the lexicon first
 * @param add what is put on
 * @param umlaut whether the stem's vowel changes
 * @param ge whether {@code ge} stands before the stem
 * @param free whether the form stands alone, and not only within compounds
 * @param adjectival whether it is a verb form used as an adjective
 * @param link how usual the form is before another part of a compound, 0 the most; -1 never
 * @param notation strip and add as written, for people
 */
record Ending(
    Paradigm paradigm,
    String strip,
    String add,
    boolean umlaut,
    boolean ge,
    boolean free,
    boolean adjectival,
    int link,
    String notation) {

  static Ending parse(Paradigm paradigm, String notation) {
    int at = 0;
    boolean free = notation.charAt(at) != '~';
    at += free ? 0 : 1;
    boolean adjectival = notation.startsWith("*", at);
    at += adjectival ? 1 : 0;
    int link = -1;
    if (at < notation.length() && Character.isDigit(notation.charAt(at))) {
      link = notation.charAt(at++) - '0';
    }
    boolean ge = notation.startsWith("ge", at);
    at += ge ? 2 : 0;
    boolean umlaut = notation.startsWith("\"", at);
    at += umlaut ? 1 : 0;
    int plus = notation.indexOf('+', at);
    String strip = notation.substring(at, plus < 0 ? notation.length() : plus);
    boolean changed = !strip.isEmpty() && strip.charAt(0) == '-';
    String add = plus < 0 ? "" : notation.substring(plus + 1);
    return new Ending(
        paradigm,
        changed ? strip.substring(1) : "",
        add,
        umlaut,
        ge,
        free,
        adjectival,
        link,
        notation.substring(at).replace("?", ""));
  }

  /** Whether the form is the word of the lexicon itself. */
  boolean isBase() {
    return add.isEmpty() && strip.isEmpty() && !umlaut && !ge;
  }
}
