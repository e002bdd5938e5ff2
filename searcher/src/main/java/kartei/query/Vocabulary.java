package kartei.query;

/** Which words the index has; what is unsure in the reading of a query is decided by it. */
@FunctionalInterface
public interface Vocabulary {
  /** In how many entries a stem stands. */
  int entriesWithStem(String stem);
}
