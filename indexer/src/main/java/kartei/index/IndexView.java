package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.DirectoryReader;

/** One commit of an index, open for reading, with the analysis that it was written with. */
public final class IndexView implements Closeable {
  private final DirectoryReader reader;
  private final IndexFormat format;
  private final Lexicon lexicon;
  private final List<Dimension> dimensions;

  private IndexView(
      DirectoryReader reader, IndexFormat format, Lexicon lexicon, List<Dimension> dimensions) {
    this.reader = reader;
    this.format = format;
    this.lexicon = lexicon;
    this.dimensions = dimensions;
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
      Lexicon lexicon = Lexicon.shipped();
      if (!format.analysis().equals(lexicon.fingerprint())) {
        throw new IndexUnavailableException(Reason.OTHER_FORMAT, index.toString());
      }
      return new IndexView(reader, format, lexicon, Ledger.dimensions(reader));
    } catch (Throwable t) {
      reader.close();
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

  /** A new analysis for one thread. */
  public GermanText german() {
    return new GermanText(lexicon);
  }

  @Override
  public void close() throws IOException {
    reader.directory().close();
    reader.close();
  }
}
