package kartei.cli;

/** A command was typed in a way that it cannot be carried out; the message is for the user. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String command;

  /**
   * What is wrong.
   *
   * @param command whose help says how it is typed
   */
  UsageException(String command, String message) {
    super(message);
    this.command = command;
  }

  UsageException(String command, String message, Throwable cause) {
    super(message, cause);
    this.command = command;
  }

  String command() {
    return command;
  }
}
