package kartei.query;

/**
 * What the user should know about how a query was read.
 *
 * @param subject the words or signs that it is about
 */
public record ReadingNote(Kind kind, String subject) {
  /** What happened. */
  public enum Kind {
    /** Looks like syntax and is none: it was read as text. */
    TAKEN_AS_TEXT,
    /** Looks like a field, but no entry has one of that name: it was read as text. */
    UNKNOWN_FIELD,
    /** The comparison does not fit the values of the field: it was read as text. */
    NOT_COMPARABLE,
    /** More characters than are read. */
    QUERY_TOO_LONG,
    /** More words than are looked for. */
    TOO_MANY_WORDS,
    /** Deeper parentheses than are followed; they were read as text. */
    TOO_DEEP,
    /** A pattern that fits more words than are looked for; the most frequent ones were taken. */
    TOO_MANY_EXPANSIONS,
    /** Nothing in the query is a word. */
    NO_WORDS
  }
}
