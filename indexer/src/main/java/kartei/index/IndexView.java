package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.analysis.AbbreviationPairs;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.DirectoryReader;

/** One commit of an index, open for reading, with the analysis that it was written with. */
public final class IndexView implements Closeable {
  private final DirectoryReader reader;
  private final IndexFormat format;
  private final List<Dimension> dimensions;
  private final Learned learned;
  private final Lexicon lexicon;

  private IndexView(DirectoryReader reader, IndexFormat format) throws IOException {
    this.reader = reader;
    this.format = format;
    this.dimensions = Ledger.dimensions(reader);
    this.learned = Ledger.learned(reader);
    this.lexicon = learned.lexicon();
  }

  /**
   * Opens the newest commit.
   *
   * @throws IndexUnavailableException if there is none that this program can read, or if it was
   *     written by other rules of analysis, so that questions would not meet its words
   */
  public static IndexView open(Path index) throws IOException {
    DirectoryReader reader = IndexFormat.open(index);
    try {
      IndexFormat format = IndexFormat.of(reader, index);
      if (!format.analysis().equals(Lexicon.shipped().fingerprint())) {
        throw new IndexUnavailableException(Reason.OTHER_FORMAT, index.toString());
      }
      return IndexFormat.explained(index, () -> new IndexView(reader, format));
    } catch (Throwable t) {
      reader.close();
      reader.directory().close();
      throw t;
    }
  }

  public DirectoryReader reader() {
    return reader;
  }

  public IndexFormat format() {
    return format;
  }

  /** Everything that can be filtered by, the facets first. */
  public List<Dimension> dimensions() {
    return dimensions;
  }

  /** A new analysis for one thread, with the word lists that the index was written with. */
  public GermanText german() {
    return new GermanText(lexicon);
  }

  /** The abbreviations that the corpus explains itself. */
  public AbbreviationPairs abbreviations() {
    return learned.abbreviations();
  }

  Learned learned() {
    return learned;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
