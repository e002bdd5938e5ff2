package kartei.search;

import java.util.List;

/**
 * Something about an answer that the user should know.
 *
 * @param details the words, values or paths that it is about
 */
public record Notice(Kind kind, List<String> details) {

  /** What a notice is about; on how the query was read, as {@code kartei.query.ReadingNote}. */
  public enum Kind {
    /** Words too common to search for; the details name them. */
    IGNORED_WORDS,
    /** A filter's value that no entry has; the details are dimension, value and what there is. */
    UNKNOWN_VALUE,
    /** The time was over before all entries were looked at. */
    OUT_OF_TIME,
    TAKEN_AS_TEXT,
    UNKNOWN_FIELD,
    NOT_COMPARABLE,
    QUERY_TOO_LONG,
    TOO_MANY_WORDS,
    TOO_DEEP,
    TOO_MANY_EXPANSIONS,
    NO_WORDS
  }

  public Notice {
    details = List.copyOf(details);
  }
}
