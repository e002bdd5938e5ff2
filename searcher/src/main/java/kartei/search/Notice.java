package kartei.search;

import java.util.List;

/**
 * Something about an answer that the user should know.
 *
 * @param details the words, values or paths that it is about
 */
public record Notice(Kind kind, List<String> details) {

  /** What a notice is about. */
  public enum Kind {
    /** Words too common to search for; the details name them. */
    IGNORED_WORDS,
    /** A filter's value that no entry has; the details are dimension, value and what there is. */
    UNKNOWN_VALUE
  }

  public Notice {
    details = List.copyOf(details);
  }
}
