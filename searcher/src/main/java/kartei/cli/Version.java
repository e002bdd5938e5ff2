package kartei.cli;

/**
 * The version that Maven wrote into the program's jar. The launcher calls it as a program of its
 * own, without the weight of a command line: scripts and editors ask at each start.
 */
public final class Version {
  private Version() {}

  /** Prints the version. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess(System.getenv());
    console.leave(print(console));
  }

  static String get() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  static int print(Console console) {
    console.out().println("kartei " + get());
    return ExitCode.OK;
  }
}
