package kartei.entry;

/** A {@code kartei.yaml} that cannot be followed; the message says where, what and what instead. */
public final class InvalidConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  InvalidConfigException(int line, String problem) {
    super(CorpusConfig.FILE + ", line " + line + ": " + problem);
    this.line = line;
  }

  /** The line of the file, counted from 1. */
  public int line() {
    return line;
  }
}
