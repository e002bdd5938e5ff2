package kartei.search;

/** Placeholder. */
public final class Dummy {
  private Dummy() {}
}
