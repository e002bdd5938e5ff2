package kartei.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kartei.index.CorpusNews;
import kartei.index.EntryIndexer;
import kartei.index.IndexAccess;
import kartei.index.IndexFormat;
import kartei.index.IndexLocation;
import kartei.index.IndexReport;
import kartei.index.IndexUnavailableException;
import kartei.index.IndexUnavailableException.Reason;
import kartei.search.Begun;
import kartei.search.EntrySearcher;
import org.jspecify.annotations.Nullable;

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

  /** What came of a look at the corpus. */
  private enum Look {
    /** The index knows all of it. */
    NOTHING_NEW,
    /** It does now. */
    BROUGHT_UP_TO_DATE,
    /** It may not, and that cannot be changed now. */
    STALE
  }

  /** What keeps an index from being brought up to date, but not from answering. */
  private static final Set<Reason> STILL_ANSWERS =
      EnumSet.of(
          Reason.BUSY,
          Reason.NOT_WRITABLE,
          Reason.NO_SPACE,
          Reason.CORPUS_MISSING,
          Reason.CORPUS_EMPTIED,
          Reason.CORPUS_SHRUNK);

  private final Path index;
  private EntrySearcher searcher;
  private @Nullable Begun<Look> look;

  /** Not known until somebody asks: it costs a look at every file. */
  private @Nullable Boolean stale;

  private OpenIndex(Path index, IndexAccess access) throws IOException {
    this.index = index;
    this.searcher = new EntrySearcher(index, access);
  }

  /** The index for one answer. */
  static OpenIndex of(IndexOptions options, Kartei kartei) throws IOException {
    return of(options, kartei, IndexAccess.BRIEF);
  }

  static OpenIndex of(IndexOptions options, Kartei kartei, IndexAccess access) throws IOException {
    var open = new OpenIndex(locate(options, kartei), access);
    try {
      if (!options.noRefresh) {
        open.see(open.refreshed(kartei));
      }
      if (options.requireFresh && open.isStale()) {
        throw new IndexUnavailableException(Reason.STALE, open.index.toString());
      }
      return open;
    } catch (Throwable t) {
      open.close();
      throw t;
    }
  }

  /** The index for one {@link #answer}, before which it may be out of date. */
  static OpenIndex unseen(IndexOptions options, Kartei kartei) throws IOException {
    if (options.noRefresh || options.requireFresh) {
      return of(options, kartei);
    }
    var open = new OpenIndex(locate(options, kartei), IndexAccess.BRIEF);
    open.look = Begun.beside(() -> open.refreshed(kartei));
    return open;
  }

  /** Something that is asked of an index. */
  @FunctionalInterface
  interface Question<T> {
    T to(EntrySearcher searcher) throws IOException;
  }

  /**
   * Answers a question while the corpus is looked at and, where it changed, the index is brought up
   * to date; then answers it again. Most indexes are up to date, and a look takes as long as an
   * answer.
   */
  <T> T answer(Question<T> question, Kartei kartei) throws IOException {
    if (look == null) {
      return question.to(searcher);
    }
    EntrySearcher before = searcher;
    Begun<T> answer = Begun.here(() -> question.to(before));
    see(look.end());
    look = null;
    return searcher == before ? answer.end() : question.to(searcher);
  }

  EntrySearcher searcher() {
    return searcher;
  }

  State state() throws IOException {
    IndexFormat format = searcher.format();
    return new State(format.entries(), format.built(), isStale());
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

  /** Looks at the corpus and brings the index up to date; may be done by any thread. */
  private Look refreshed(Kartei kartei) throws IOException {
    Path corpus = searcher.corpus();
    try {
      CorpusNews news = searcher.news();
      if (news == null) {
        return Look.NOTHING_NEW;
      }
      IndexReport report = new WatchedIndexer(kartei.console()).update(news, index);
      if (report.changed() + report.removed() > 0) {
        kartei.console().notice("index.refreshed", report.changed(), report.removed());
      }
      return Look.BROUGHT_UP_TO_DATE;
    } catch (IndexUnavailableException e) {
      if (!STILL_ANSWERS.contains(e.reason())) {
        throw e;
      }
      kartei.console().notice("index.stale." + e.reason(), index, corpus);
      return Look.STALE;
    }
  }

  private void see(Look seen) throws IOException {
    stale = seen == Look.STALE;
    if (seen == Look.BROUGHT_UP_TO_DATE) {
      searcher = searcher.newest();
    }
  }

  private boolean isStale() throws IOException {
    if (stale == null) {
      stale = looksStale();
    }
    return stale;
  }

  private boolean looksStale() throws IOException {
    try {
      return searcher.news() != null;
    } catch (IndexUnavailableException e) {
      if (e.reason() == Reason.CORPUS_MISSING) {
        return true;
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
