package kartei.entry;

import java.util.List;
import kartei.corpus.FileNotice;

/**
 * What came of a file.
 *
 * @param entries in the order of the file; never empty
 * @param unmatchedRows rows of comparison tables that name no entry, or several
 * @param notices what the author of the file will want to know
 */
public record Splitting(
    List<Entry> entries, List<UnmatchedRow> unmatchedRows, List<FileNotice> notices) {
  public Splitting {
    entries = List.copyOf(entries);
    unmatchedRows = List.copyOf(unmatchedRows);
    notices = List.copyOf(notices);
  }
}
