package kartei.eval;

import org.jspecify.annotations.Nullable;

/** A file of a test collection that is missing or cannot be read as what it should be. */
public final class InvalidCollectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The file is not there. */
    MISSING,
    /** A line is not of the form that it should have. */
    MALFORMED,
    /** No query of the collection has a judged document. */
    NOTHING_JUDGED
  }

  private final Reason reason;
  private final String file;
  private final long line;

  InvalidCollectionException(Reason reason, String file, long line, @Nullable Throwable cause) {
    super(reason + ": " + file + ":" + line, cause);
    this.reason = reason;
    this.file = file;
    this.line = line;
  }

  InvalidCollectionException(Reason reason, String file, long line) {
    this(reason, file, line, null);
  }

  public Reason reason() {
    return reason;
  }

  public String file() {
    return file;
  }

  /** Counted from 1; 0 where the file as a whole is meant. */
  public long line() {
    return line;
  }
}
