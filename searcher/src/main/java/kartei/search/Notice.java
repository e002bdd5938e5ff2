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
    /** A filter's value that no entry has; the details are the filter, and what may be meant. */
    UNKNOWN_VALUE,
    /** The time was over before all entries were looked at. */
    OUT_OF_TIME,
    /** Nothing was found, and these words stand in no entry. */
    MISSING_WORDS,
    /** Each of these words stands in some entry, but none has them all. */
    NEVER_TOGETHER,
    /** Nothing passes the filters; so many entries would be found without them. */
    FILTERED_AWAY,
    /** A word that no text has is the name of a dimension; the details are name and values. */
    IS_DIMENSION,
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
