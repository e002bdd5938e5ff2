package kartei.index;

import java.util.List;
import kartei.corpus.FileNotice;
import kartei.corpus.SkippedFile;
import kartei.entry.UnmatchedRow;
import org.apache.lucene.document.Document;

/** What came of a file that was looked at: to be written, left as it is, or taken out. */
sealed interface FileBlock {
  /** The path of the file. */
  String path();

  /** What is to be written. */
  default List<Document> documents() {
    return List.of();
  }

  /** The rest, once they are written. */
  default FileBlock withoutDocuments() {
    return this;
  }

  /** New content, ready to be written. */
  record Changed(
      Inventory.Item item,
      List<Document> documents,
      List<UnmatchedRow> unmatchedRows,
      List<FileNotice> notices)
      implements FileBlock {
    @Override
    public String path() {
      return item.stamp().path();
    }

    @Override
    public FileBlock withoutDocuments() {
      return new Changed(item, List.of(), unmatchedRows, notices);
    }
  }

  /** Another stamp, but the content that the index has. */
  record Touched(Inventory.Item item) implements FileBlock {
    @Override
    public String path() {
      return item.stamp().path();
    }
  }

  /** Could not be read. */
  record Skipped(SkippedFile file) implements FileBlock {
    @Override
    public String path() {
      return file.path();
    }
  }
}
