package kartei.index;

import java.io.IOException;
import kartei.corpus.CorpusListing;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;
import org.jspecify.annotations.Nullable;

/** Compares an index with its corpus, without writing anything. */
final class Freshness {
  private final ConfiguredCorpus corpus;
  private final IndexView view;

  Freshness(ConfiguredCorpus corpus, IndexView view) {
    this.corpus = corpus;
    this.view = view;
  }

  /** What the index does not know of; null where it is up to date. */
  @Nullable CorpusNews news() throws IOException {
    IndexState state = IndexState.of(view);
    Inventory inventory = state.inventory();
    CorpusListing listing = corpus.corpus().list(inventory.listing());
    boolean stale =
        !view.format().config().equals(corpus.fingerprint())
            || isStale(CorpusChanges.between(inventory, listing.files()), inventory);
    return stale ? new CorpusNews(corpus, listing, state) : null;
  }

  private boolean isStale(CorpusChanges changes, Inventory inventory) {
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
