package kartei.eval;

/** A document of a test collection with the score that put it where it stands. */
public record Ranked(String document, double score) {}
