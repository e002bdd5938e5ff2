package kartei.index;

import org.jspecify.annotations.Nullable;

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
    CORPUS_SHRUNK,
    OTHER_CORPUS,
    NO_SPACE,
    NO_MEMORY,
    STALE
  }

  private final Reason reason;

  /** The subject is what the message is about, mostly a path; it stands in the message. */
  private final String subject;

  /** A particular of the reason, such as the process that is in the way; may be empty. */
  private final String detail;

  public IndexUnavailableException(Reason reason, String subject) {
    this(reason, subject, null);
  }

  public IndexUnavailableException(Reason reason, String subject, @Nullable Throwable cause) {
    this(reason, subject, "", cause);
  }

  public IndexUnavailableException(
      Reason reason, String subject, String detail, @Nullable Throwable cause) {
    super(reason + ": " + subject + (detail.isEmpty() ? "" : " (" + detail + ")"), cause);
    this.reason = reason;
    this.subject = subject;
    this.detail = detail;
  }

  public Reason reason() {
    return reason;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }
}
