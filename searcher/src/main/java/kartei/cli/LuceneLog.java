package kartei.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Lucene's own log, of which a person at a terminal has no use. */
final class LuceneLog {
  /** Held here because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  /**
   * Silences all but failures: it tells of vector instructions that a word search does not need.
   */
  static void silence() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
