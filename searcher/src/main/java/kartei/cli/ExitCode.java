package kartei.cli;

/** How the program ends; grep's codes, and two of our own. */
final class ExitCode {
  /** Found, or done. */
  static final int OK = 0;

  /** Nothing found. */
  static final int NOTHING = 1;

  /** The command could not be carried out. */
  static final int ERROR = 2;

  /** Done, but some files were skipped. */
  static final int SKIPPED = 3;

  private ExitCode() {}
}
