package kartei.search;

/**
 * A typing error and what was looked for instead.
 *
 * @param from as typed
 * @param to as the corpus writes it
 */
public record Correction(String from, String to) {}
