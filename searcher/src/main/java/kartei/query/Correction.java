package kartei.query;

/**
 * A word that the corpus does not have, and one that was likely meant.
 *
 * @param from as typed
 * @param to as the corpus writes it
 */
public record Correction(String from, String to) {}
