package kartei.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kartei.analysis.AbbreviationTable;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** One commit of an index, open for reading, with the analysis that it was written with. */
public final class IndexView implements Closeable {
  private final Path index;
  private final DirectoryReader reader;
  private final IndexFormat format;
  private final List<Dimension> dimensions;
  private final Learned learned;
  private final Lexicon lexicon;

  private IndexView(Path index, DirectoryReader reader, IndexFormat format) throws IOException {
    this.index = index;
    this.reader = reader;
    this.format = format;
    this.dimensions = Ledger.dimensions(reader);
    this.learned = Ledger.learned(reader);
    this.lexicon = learned.lexicon();
  }

  /** Opens the newest commit for many questions, as {@link #open(Path, IndexAccess)}. */
  public static IndexView open(Path index) throws IOException {
    return open(index, IndexAccess.LASTING);
  }

  /**
   * Opens the newest commit.
   *
   * @throws IndexUnavailableException if there is none that this program can read, or if it was
   *     written by other rules of analysis, so that questions would not meet its words
   */
  public static IndexView open(Path index, IndexAccess access) throws IOException {
    DirectoryReader reader = IndexFormat.open(index, access);
    try {
      return of(index, reader);
    } catch (Throwable t) {
      reader.close();
      reader.directory().close();
      throw t;
    }
  }

  private static IndexView of(Path index, DirectoryReader reader) throws IOException {
    IndexFormat format = IndexFormat.of(reader, index);
    if (!format.analysis().equals(Lexicon.shipped().fingerprint())) {
      throw new IndexUnavailableException(Reason.OTHER_FORMAT, index.toString());
    }
    return IndexFormat.explained(index, () -> new IndexView(index, reader, format));
  }

  /** The newest commit, in place of this one: what is the same in both is not opened again. */
  public IndexView newest() throws IOException {
    var now = IndexFormat.explained(index, () -> DirectoryReader.openIfChanged(reader));
    if (now == null) {
      return this;
    }
    try {
      IndexView view = of(index, now);
      reader.close();
      return view;
    } catch (Throwable t) {
      now.close();
      throw t;
    }
  }

  /** Loads what every index needs: the lexicon, what reads the first word. */
  public static void prepare() {
    new GermanText(Lexicon.shipped()).tokens("Sprachmodelle");
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
  public AbbreviationTable abbreviations() {
    return learned.abbreviations();
  }

  /** The folder that the index was built from. */
  public Path corpus() throws IOException {
    return format.corpusRoot(index);
  }

  /**
   * Whether files of the corpus were added, changed or removed since the commit, as {@link #news}.
   */
  public boolean isStale() throws IOException {
    return news() != null;
  }

  /**
   * What of the corpus was added, changed or removed since the commit, or null; costs one look at
   * each file's folder entry, and a reading of those whose stamp proves nothing.
   *
   * @throws IndexUnavailableException if the corpus is not there
   */
  public @Nullable CorpusNews news() throws IOException {
    Path corpus = corpus();
    if (!Files.isDirectory(corpus)) {
      throw new IndexUnavailableException(Reason.CORPUS_MISSING, corpus.toString());
    }
    return new Freshness(ConfiguredCorpus.of(corpus, index), this).news();
  }

  Inventory inventory() throws IOException {
    return IndexFormat.explained(index, () -> Ledger.inventory(reader));
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
