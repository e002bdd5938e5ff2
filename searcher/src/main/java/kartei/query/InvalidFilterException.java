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
  private final boolean mistyped;

  /**
   * @param subject the filter, dimension or value as typed
   * @param candidates what could have been meant, nearest first
   */
  public InvalidFilterException(Reason reason, String subject, List<String> candidates) {
    this(reason, subject, candidates, false);
  }

  private InvalidFilterException(
      Reason reason, String subject, List<String> candidates, boolean mistyped) {
    super(reason + ": " + subject);
    this.reason = reason;
    this.subject = subject;
    this.candidates = candidates.toArray(String[]::new);
    this.mistyped = mistyped;
  }

  /** The name of a dimension that is near to others. */
  static InvalidFilterException mistyped(String name, List<String> nearest) {
    return new InvalidFilterException(Reason.UNKNOWN_DIMENSION, name, nearest, true);
  }

  /** Whether one of the candidates was likely meant; else they are all that there is. */
  public boolean isMistyped() {
    return mistyped;
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
