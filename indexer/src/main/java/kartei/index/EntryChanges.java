package kartei.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries that came and went in a run, as far as they differ in what the dimensions are made
 * from: an entry whose text was rewritten is none of them.
 */
final class EntryChanges {
  /** Looking at more entries one by one is no quicker than looking at all of them at once. */
  private static final int MOST = 10_000;

  private final MarksReader before;
  private final Map<EntryMarks, Integer> changes = new HashMap<>();
  private int seen;

  /**
   * @param before the index that the run began with
   */
  EntryChanges(MarksReader before) {
    this.before = before;
  }

  /** Notes entries that are written. */
  void come(List<EntryMarks> entries) {
    seen += entries.size();
    if (areKnown()) {
      entries.forEach(entry -> note(entry, 1));
    }
  }

  /** Notes that the entries that a file had are no more. */
  void go(String file) throws IOException {
    if (areKnown()) {
      List<EntryMarks> gone = before.of(file, MOST - seen);
      seen += gone.size();
      gone.forEach(marks -> note(marks, -1));
    }
  }

  private void note(EntryMarks marks, int times) {
    changes.merge(marks, times, (a, b) -> a + b == 0 ? null : a + b);
  }

  /** Whether all changes were noted; they were not if there were too many of them. */
  boolean areKnown() {
    return seen < MOST;
  }

  /** How many more entries have the same marks than had, or how many fewer. */
  Map<EntryMarks, Integer> byMarks() {
    return changes;
  }

  /** The index that the run began with. */
  MarksReader before() {
    return before;
  }
}
