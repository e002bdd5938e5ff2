package kartei.index;

/**
 * There is no index that can answer: none was built, it is another program's, of another format,
 * damaged or being written. The message is a sentence for the user, with what to do next.
 */
public final class IndexUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the index cannot be used; scripts see it as the error's code. */
  public enum Reason {
    MISSING,
    FOREIGN,
    OTHER_FORMAT,
    DAMAGED,
    BUSY,
    NOT_WRITABLE,
    CORPUS_MISSING,
    CORPUS_EMPTY,
    CORPUS_EMPTIED,
    STALE
  }

  private final Reason reason;

  /** The subject is what the message is about, mostly a path; it stands in the message. */
  private final String subject;

  public IndexUnavailableException(Reason reason, String subject) {
    this(reason, subject, null);
  }

  public IndexUnavailableException(
      Reason reason, String subject, @org.jspecify.annotations.Nullable Throwable cause) {
    super(reason + ": " + subject, cause);
    this.reason = reason;
    this.subject = subject;
  }

  public Reason reason() {
    return reason;
  }

  public String subject() {
    return subject;
  }
}
