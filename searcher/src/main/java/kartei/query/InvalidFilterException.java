package kartei.query;

import java.util.List;

/** A filter that cannot be applied: no such dimension, no operator, or no order to compare by. */
public final class InvalidFilterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the filter cannot be applied. */
  public enum Reason {
    /** No operator, or nothing on one side of it. */
    MALFORMED,
    UNKNOWN_DIMENSION,
    /** A range over a dimension whose values have no order. */
    UNORDERED,
    /** A range limit that is no value of the dimension's order. */
    NO_SUCH_VALUE
  }

  private final Reason reason;
  private final String subject;
  private final String[] candidates;

  /**
   * @param subject the filter, dimension or value as typed
   * @param candidates what could have been meant, nearest first
   */
  public InvalidFilterException(Reason reason, String subject, List<String> candidates) {
    super(reason + ": " + subject);
    this.reason = reason;
    this.subject = subject;
    this.candidates = candidates.toArray(String[]::new);
  }

  public Reason reason() {
    return reason;
  }

  public String subject() {
    return subject;
  }

  public List<String> candidates() {
    return List.of(candidates);
  }
}
