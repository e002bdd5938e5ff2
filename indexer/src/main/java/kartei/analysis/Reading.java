package kartei.analysis;

import kartei.analysis.Paradigm.Pos;

/**
 * One way to understand a form.
 *
 * @param lemma the word of the lexicon, the infinitive of a verb
 * @param pos its part of speech; a participle counts as an adjective of its verb
 * @param base whether the form is the lemma itself
 * @param free whether the form stands alone, and not only within compounds
 * @param link how usual the form is before another part of a compound, 0 the most; -1 never
 * @param depth how many steps of word formation lie between the lexicon and the lemma
 * @param entry number of the word in the lexicon, or -1 for a derived one
 * @param why the ending or the formation, for people
 */
record Reading(
    String lemma, Pos pos, boolean base, boolean free, int link, int depth, int entry, String why) {

  Reading derived(String newLemma, Pos newPos, String how) {
    return new Reading(newLemma, newPos, base, free, link, depth + 1, -1, how);
  }

  Reading deeper(int steps) {
    return new Reading(lemma, pos, base, free, link, depth + steps, entry, why);
  }
}
