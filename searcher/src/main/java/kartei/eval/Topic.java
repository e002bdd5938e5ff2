package kartei.eval;

/** A query of a test collection; TREC's word, as Lucene owns the other. */
public record Topic(String id, String text) {}
