package kartei.index;

/**
 * Places around the commit at which a test lets the process die as if the power had failed: {@code
 * -Dkartei.failpoint=commit.prepared}. Nothing is flushed, closed or cleaned up.
 */
final class Failpoint {
  private static final String WANTED = System.getProperty("kartei.failpoint", "");

  /** As a shell reports a process that was killed with signal 9. */
  private static final int KILLED = 137;

  private Failpoint() {}

  static void hit(String name) {
    if (name.equals(WANTED)) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
