package kartei.cli;

/** The version that Maven wrote into the program's jar. */
final class Version {
  private Version() {}

  static String get() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  static int print(Console console) {
    console.out().println("kartei " + get());
    return ExitCode.OK;
  }
}
