package kartei.cli;

/** Placeholder. */
public final class Dummy {
  private Dummy() {}
}
