package kartei.bench.speed;

/** A measured program failed or found nothing: its time would be that of an error message. */
final class FailedRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailedRun(Command command, int exit, String errors) {
    super("exit code %d of %s%n%s".formatted(exit, String.join(" ", command.words()), errors));
  }

  FailedRun(String message) {
    super(message);
  }
}
