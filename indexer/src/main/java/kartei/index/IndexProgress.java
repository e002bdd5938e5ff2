package kartei.index;

/** Is told how far a run is; called often, by one thread at a time. */
@FunctionalInterface
public interface IndexProgress {
  /** Nobody wants to know. */
  IndexProgress NONE = (phase, files, ofFiles, entries) -> {};

  /** What a run is busy with. */
  enum Phase {
    /** Looking through the texts for the corpus' own words. */
    LEARNING,
    /** Cutting, analysing and writing. */
    INDEXING,
    /** Making it last. */
    COMMITTING
  }

  /**
   * So far.
   *
   * @param files done in this phase
   * @param ofFiles to be done in this phase
   * @param entries written
   */
  void at(Phase phase, int files, int ofFiles, long entries);
}
