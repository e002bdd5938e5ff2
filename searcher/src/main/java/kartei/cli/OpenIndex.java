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
  private @Nullable Begun<@Nullable CorpusNews> look;

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
        open.stale = !open.refreshed(kartei, open.searcher::news);
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
    open.look = Begun.beside(open.searcher::news);
    return open;
  }

  /** Something that is asked of an index. */
  @FunctionalInterface
  interface Question<T> {
    T to(EntrySearcher searcher) throws IOException;
  }

  /**
   * Answers a question while the corpus is looked at; where the index had to be brought up to date,
   * answers it again. Most indexes are up to date, and a look takes as long as an answer.
   */
  <T> T answer(Question<T> question, Kartei kartei) throws IOException {
    if (look == null) {
      return question.to(searcher);
    }
    EntrySearcher before = searcher;
    Begun<T> answer = Begun.here(() -> question.to(before));
    stale = !refreshed(kartei, look::end);
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

  /** A look at the corpus. */
  @FunctionalInterface
  private interface Look {
    @Nullable CorpusNews news() throws IOException;
  }

  /** Brings the index up to date; false where that is not possible now. */
  private boolean refreshed(Kartei kartei, Look look) throws IOException {
    Path corpus = searcher.corpus();
    try {
      CorpusNews news = look.news();
      if (news != null) {
        IndexReport report = new WatchedIndexer(kartei.console()).update(news, index);
        if (report.changed() + report.removed() > 0) {
          kartei.console().notice("index.refreshed", report.changed(), report.removed());
        }
        searcher = searcher.newest();
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
