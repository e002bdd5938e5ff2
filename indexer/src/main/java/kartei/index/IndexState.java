package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an update starts from: the ledger of the newest commit.
 *
 * @param view the commit itself
 * @param committed what a run reports that has nothing to write
 */
record IndexState(IndexView view, Inventory inventory, Committed committed) implements Closeable {
  /** What a commit holds, for the report. */
  record Committed(int files, int entries, List<Dimension> dimensions) {}

  /**
   * Reads the newest commit.
   *
   * @throws IndexUnavailableException if it cannot be updated
   */
  static IndexState of(Path index) throws IOException {
    IndexView view = IndexView.open(index, IndexAccess.BRIEF);
    try {
      return of(view);
    } catch (Throwable t) {
      view.close();
      throw t;
    }
  }

  /** Reads a commit that is open. */
  static IndexState of(IndexView view) throws IOException {
    var committed =
        new Committed(view.format().files(), view.format().entries(), view.dimensions());
    return new IndexState(view, view.inventory(), committed);
  }

  /** Whether there is no newer commit. */
  boolean isNewest() throws IOException {
    return view.reader().isCurrent();
  }

  Learned learned() {
    return view.learned();
  }

  /** The dimensions, with what it takes to go on from them. */
  Surveyed surveyed() throws IOException {
    return new Surveyed(committed.dimensions(), committed.entries(), Ledger.tallies(view.reader()));
  }

  /** The marks of the entries as they are now. */
  MarksReader marks() {
    return new MarksReader(view.reader());
  }

  @Override
  public void close() throws IOException {
    view.close();
  }
}
