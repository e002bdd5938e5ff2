package kartei.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kartei.index.EntryIndexer;
import kartei.index.IndexFormat;
import kartei.index.IndexLocation;
import kartei.index.IndexReport;
import kartei.index.IndexUnavailableException;
import kartei.index.IndexUnavailableException.Reason;
import kartei.search.EntrySearcher;

/**
 * The index that a command answers from: found, built where there is none yet, and brought up to
 * date before the answer, unless that cannot be done or is not wanted.
 */
final class OpenIndex implements Closeable {
  /**
   * What an answer says of the index behind it.
   *
   * @param stale whether the corpus may have changed since it was built
   */
  record State(int entries, Instant built, boolean stale) {}

  /** What keeps an index from being brought up to date, but not from answering. */
  private static final Set<Reason> STILL_ANSWERS =
      EnumSet.of(
          Reason.BUSY,
          Reason.NOT_WRITABLE,
          Reason.NO_SPACE,
          Reason.CORPUS_MISSING,
          Reason.CORPUS_EMPTIED,
          Reason.CORPUS_SHRUNK);

  private final EntrySearcher searcher;
  private final boolean stale;

  private OpenIndex(EntrySearcher searcher, boolean stale) {
    this.searcher = searcher;
    this.stale = stale;
  }

  static OpenIndex of(IndexOptions options, Kartei kartei) throws IOException {
    Path index = locate(options, kartei);
    boolean stale = options.noRefresh ? isStale(index) : !refreshed(index, kartei);
    if (stale && options.requireFresh) {
      throw new IndexUnavailableException(Reason.STALE, index.toString());
    }
    return new OpenIndex(new EntrySearcher(index), stale);
  }

  EntrySearcher searcher() {
    return searcher;
  }

  State state() {
    IndexFormat format = searcher.format();
    return new State(format.entries(), format.built(), stale);
  }

  /** Where the index is; built here where a corpus is found that has none yet. */
  private static Path locate(IndexOptions options, Kartei kartei) throws IOException {
    String variable = System.getenv("KARTEI_INDEX");
    if (options.index != null) {
      return options.index;
    }
    if (variable != null && !variable.isEmpty()) {
      return Path.of(variable);
    }
    var nearest = IndexLocation.nearest(kartei.workingFolder());
    if (nearest.isPresent()) {
      return nearest.get();
    }
    Path corpus = kartei.workingFolder().resolve("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new IndexUnavailableException(Reason.MISSING, kartei.workingFolder().toString());
    }
    Path index = IndexLocation.of(corpus);
    kartei.console().notice("index.first", corpus);
    new WatchedIndexer(kartei.console()).run(corpus, index, EntryIndexer.Mode.UPDATE);
    return index;
  }

  /** Brings the index up to date; false where that is not possible now. */
  private static boolean refreshed(Path index, Kartei kartei) throws IOException {
    Path corpus = corpusOf(index);
    try {
      if (EntryIndexer.isStale(corpus, index)) {
        IndexReport report =
            new WatchedIndexer(kartei.console()).run(corpus, index, EntryIndexer.Mode.UPDATE);
        if (report.changed() + report.removed() > 0) {
          kartei.console().notice("index.refreshed", report.changed(), report.removed());
        }
      }
      return true;
    } catch (IndexUnavailableException e) {
      if (!STILL_ANSWERS.contains(e.reason())) {
        throw e;
      }
      kartei.console().notice("index.stale." + e.reason(), index, corpus);
      return false;
    }
  }

  private static boolean isStale(Path index) throws IOException {
    try {
      return EntryIndexer.isStale(corpusOf(index), index);
    } catch (IndexUnavailableException e) {
      if (e.reason() == Reason.CORPUS_MISSING) {
        return true;
      }
      throw e;
    }
  }

  private static Path corpusOf(Path index) throws IOException {
    return IndexFormat.read(index).corpusRoot(index);
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
