package kartei.index;

import java.io.IOException;
import java.util.List;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;

/** Compares an index with its corpus, without writing anything. */
final class Freshness {
  private final ConfiguredCorpus corpus;
  private final IndexView view;

  Freshness(ConfiguredCorpus corpus, IndexView view) {
    this.corpus = corpus;
    this.view = view;
  }

  boolean isStale() throws IOException {
    if (!view.format().config().equals(corpus.fingerprint())) {
      return true;
    }
    Inventory inventory = view.inventory();
    List<FileStamp> files = corpus.corpus().list(inventory.listing()).files();
    var changes = CorpusChanges.between(inventory, files);
    return !changes.removed().isEmpty()
        || changes.toRead().stream().anyMatch(stamp -> isNews(stamp, inventory));
  }

  /** A file that cannot be read is no news; nor is one that has the content that it had. */
  private boolean isNews(FileStamp stamp, Inventory inventory) {
    Inventory.Item before = inventory.items().get(stamp.path());
    if (before != null && before.stamp().size() != stamp.size()) {
      return true;
    }
    return corpus.corpus().read(stamp.path()) instanceof ReadFile now
        ? before == null || !now.hash().equals(before.hash())
        : before != null;
  }
}
