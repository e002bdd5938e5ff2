package kartei.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the program's jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"kartei " + (version == null ? "(unpackaged)" : version)};
  }
}
