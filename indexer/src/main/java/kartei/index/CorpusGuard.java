package kartei.index;

import java.nio.file.Path;
import kartei.index.IndexUnavailableException.Reason;

/**
 * Refuses to throw away what is probably not gone: a drive that is not mounted looks like an empty
 * folder, and a folder that lost most of its files like one half copied.
 */
final class CorpusGuard {
  /** Fewer files than this come and go as they like. */
  private static final int MANY = 20;

  private final Path root;
  private final boolean prune;

  CorpusGuard(Path root, boolean prune) {
    this.root = root;
    this.prune = prune;
  }

  /** Compares how many files the corpus has with how many the index knows. */
  void check(int now, int before) {
    if (now == 0 && before == 0) {
      throw new IndexUnavailableException(Reason.CORPUS_EMPTY, root.toString());
    }
    if (prune) {
      return;
    }
    if (now == 0) {
      throw new IndexUnavailableException(Reason.CORPUS_EMPTIED, root.toString());
    }
    if (before >= MANY && now < before / 2) {
      throw new IndexUnavailableException(
          Reason.CORPUS_SHRUNK, root.toString(), now + " < " + before, null);
    }
  }
}
