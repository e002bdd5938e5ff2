package kartei.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;
import org.apache.lucene.index.DirectoryReader;

/** Compares an index with its corpus, without writing anything. */
final class Freshness {
  private final ConfiguredCorpus corpus;
  private final Path index;

  Freshness(ConfiguredCorpus corpus, Path index) {
    this.corpus = corpus;
    this.index = index;
  }

  boolean isStale() throws IOException {
    if (!IndexFormat.read(index).config().equals(corpus.fingerprint())) {
      return true;
    }
    Inventory inventory = inventory();
    List<FileStamp> files = corpus.corpus().list().files();
    var changes = CorpusChanges.between(inventory, files);
    return !changes.removed().isEmpty()
        || changes.toRead().stream().anyMatch(stamp -> isNews(stamp, inventory));
  }

  private Inventory inventory() throws IOException {
    DirectoryReader reader = IndexFormat.open(index);
    try {
      return IndexFormat.explained(index, () -> Ledger.inventory(reader));
    } finally {
      reader.close();
      reader.directory().close();
    }
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
