package kartei.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an update starts from: the ledger of the newest commit.
 *
 * @param committed what a run reports that has nothing to write
 */
record IndexState(Inventory inventory, Learned learned, Committed committed) {
  /** What a commit holds, for the report. */
  record Committed(int files, int entries, List<Dimension> dimensions) {}

  /**
   * Reads the newest commit.
   *
   * @throws IndexUnavailableException if it cannot be updated
   */
  static IndexState of(Path index) throws IOException {
    try (IndexView view = IndexView.open(index, IndexAccess.BRIEF)) {
      var committed =
          new Committed(view.format().files(), view.format().entries(), view.dimensions());
      return new IndexState(Ledger.inventory(view.reader()), view.learned(), committed);
    }
  }
}
