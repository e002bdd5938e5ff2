package kartei.query;

import kartei.analysis.WordForms;

/**
 * A word of the corpus that may have been meant by another, where that is not clear.
 *
 * @param from as typed
 * @param exact the normal spelling of the word; {@link SurfaceForms} knows how the corpus writes it
 * @param forms what German makes of the word
 */
public record Guess(String from, String exact, WordForms forms) {}
