package kartei.bench.speed;

/** The least that a Java program costs: what a start is measured against. */
public final class Empty {
  private Empty() {}

  public static void main(String[] arguments) {}
}
