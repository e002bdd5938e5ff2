package kartei.entry;

/** Text that is no YAML, or YAML beyond what front matter and configuration need. */
final class InvalidYamlException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  InvalidYamlException(int line, String problem) {
    super(problem);
    this.line = line;
  }

  /** Counted from 1 within the YAML text. */
  int line() {
    return line;
  }
}
