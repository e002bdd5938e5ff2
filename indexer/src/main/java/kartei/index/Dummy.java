package kartei.index;

/** Placeholder. */
public final class Dummy {
  private Dummy() {}
}
