package kartei.index;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kartei.corpus.FileNotice;
import kartei.corpus.SkippedFile;
import kartei.entry.UnmatchedRow;

/**
 * What a run of the indexer did.
 *
 * @param rebuilt whether everything was indexed from scratch
 * @param files in the index now
 * @param entries in the index now
 * @param changed files that were read and indexed in this run
 * @param removed files that were in the index and are gone
 * @param dimensions what was found to sort and filter by
 * @param skipped files that could not be read, each with its reason
 * @param unmatchedRows rows of comparison tables that name no entry or several
 * @param notices what the authors of the files will want to know
 */
public record IndexReport(
    Path corpus,
    Path index,
    boolean rebuilt,
    int files,
    int entries,
    int changed,
    int removed,
    List<Dimension> dimensions,
    List<SkippedFile> skipped,
    List<UnmatchedRow> unmatchedRows,
    List<FileNotice> notices,
    Duration took) {
  public IndexReport {
    dimensions = List.copyOf(dimensions);
    skipped = List.copyOf(skipped);
    unmatchedRows = List.copyOf(unmatchedRows);
    notices = List.copyOf(notices);
  }
}
