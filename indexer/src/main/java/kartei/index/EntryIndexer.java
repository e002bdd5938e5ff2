package kartei.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import kartei.corpus.CorpusListing;
import kartei.corpus.SkippedFile;
import kartei.index.IndexFolder.Filling;
import kartei.index.IndexUnavailableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Brings an index up to date with its corpus in one commit: readers see the old state until the new
 * one is whole, and whatever stops a run leaves the old one.
 */
public final class EntryIndexer {
  /**
   * How much a run may do.
   *
   * @param rebuild everything from scratch, whatever the index holds
   * @param prune take out of the index what is gone, even if that is most of it or all
   * @param check read the checksums of the index before anything of the run is committed: opening
   *     and searching does not find a flipped bit, and merging would copy it on for ever. Reading
   *     139 MB takes 0.1 to 0.2 s of another thread, so a search that refreshes goes without, and
   *     so does a run with nothing to do
   */
  public record Mode(boolean rebuild, boolean prune, boolean check) {
    /** Only what changed. */
    public static final Mode UPDATE = new Mode(false, false, false);
  }

  private final ConfiguredCorpus corpus;
  private final Path index;
  private final Mode mode;
  private final IndexProgress progress;
  private final IndexFolder.Opening building;
  private final IndexFolder.Opening updating;
  private final @Nullable CorpusNews news;
  private volatile boolean cancelled;

  /**
   * Prepares a run.
   *
   * @param corpus folder of the corpus
   * @param index folder of the index; made where it is missing
   * @throws IOException if the corpus is no folder
   */
  public EntryIndexer(Path corpus, Path index, Mode mode) throws IOException {
    this(corpus, index, mode, IndexProgress.NONE);
  }

  /** Prepares a run that tells how far it is. */
  public EntryIndexer(Path corpus, Path index, Mode mode, IndexProgress progress)
      throws IOException {
    this(
        ConfiguredCorpus.of(corpus, index),
        index,
        mode,
        progress,
        IndexAccess.LASTING::open,
        IndexAccess.BRIEF::open,
        null);
  }

  /** Prepares an update that begins with what a look at the corpus found. */
  public EntryIndexer(CorpusNews news, Path index, IndexProgress progress) {
    this(
        news.corpus(),
        index,
        Mode.UPDATE,
        progress,
        IndexAccess.LASTING::open,
        IndexAccess.BRIEF::open,
        news);
  }

  EntryIndexer(
      ConfiguredCorpus corpus,
      Path index,
      Mode mode,
      IndexProgress progress,
      IndexFolder.Opening opening) {
    this(corpus, index, mode, progress, opening, opening, null);
  }

  private EntryIndexer(
      ConfiguredCorpus corpus,
      Path index,
      Mode mode,
      IndexProgress progress,
      IndexFolder.Opening building,
      IndexFolder.Opening updating,
      @Nullable CorpusNews news) {
    this.corpus = corpus;
    this.index = index.toAbsolutePath().normalize();
    this.mode = mode;
    this.progress = progress;
    this.building = building;
    this.updating = updating;
    this.news = news;
  }

  /** Asks a run, from another thread, to stop soon and leave the index as it was. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * Does the work and commits it; where there is nothing to do, nothing is written.
   *
   * @throws IndexUnavailableException if the index cannot be written, or must not be
   * @throws IndexingCancelledException if {@link #cancel} was called in time
   */
  public IndexReport run() throws IOException {
    try {
      return runUnguarded();
    } catch (OutOfMemoryError e) {
      throw new IndexUnavailableException(Reason.NO_MEMORY, index.toString(), e);
    } catch (IOException e) {
      if (NoSpace.in(e, index)) {
        throw new IndexUnavailableException(Reason.NO_SPACE, index.toString(), e);
      }
      throw e;
    }
  }

  private IndexReport runUnguarded() throws IOException {
    long start = System.nanoTime();
    boolean exists = IndexFolder.prepare(index, mode.rebuild());
    IndexFormat before = exists ? IndexFormat.read(index) : null;
    if (before != null && !before.corpusRoot(index).equals(corpus.root())) {
      refuseOtherCorpus(before);
      before = null;
    }
    boolean sameConfig = before != null && before.config().equals(corpus.fingerprint());
    boolean update = sameConfig && !mode.rebuild();
    if (update && news != null && news.before().isNewest()) {
      CorpusListing listing = guarded(news.listing(), before);
      return report(start, false, listing, update(news.before(), listing));
    }
    try (IndexState state = update ? IndexState.of(index) : null) {
      CorpusListing known = state == null ? CorpusListing.NOTHING : state.inventory().listing();
      CorpusListing listing = guarded(corpus.corpus().list(known), before);
      Result result = state == null ? build(listing) : update(state, listing);
      return report(start, !update, listing, result);
    }
  }

  private CorpusListing guarded(CorpusListing listing, @Nullable IndexFormat before) {
    new CorpusGuard(corpus.root(), mode.prune())
        .check(listing.files().size(), before == null ? 0 : before.files());
    return listing;
  }

  private IndexReport report(long start, boolean rebuilt, CorpusListing listing, Result result) {
    var skipped = new ArrayList<SkippedFile>(listing.skipped());
    skipped.addAll(result.outcome().skipped());
    return new IndexReport(
        corpus.root(),
        index,
        rebuilt,
        result.committed().files(),
        result.committed().entries(),
        result.outcome().changed(),
        result.outcome().removed(),
        result.committed().dimensions(),
        skipped,
        result.outcome().unmatchedRows(),
        result.outcome().notices(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private record Result(IndexRun.Outcome outcome, IndexState.Committed committed) {}

  private Result build(CorpusListing listing) throws IOException {
    boolean large = SegmentedWriting.isWorthIt(listing.files());
    try (var folder =
            new IndexFolder(index, large ? Filling.NEW_IN_SEGMENTS : Filling.NEW, building);
        var work = new OrderedWork(threads())) {
      var run = new IndexRun(corpus, folder, progress, () -> cancelled);
      Learned learned = run.build(listing.files(), work);
      return new Result(run.outcome(), run.commit(learned, root(), listing));
    }
  }

  private Result update(IndexState before, CorpusListing listing) throws IOException {
    if (CorpusChanges.between(before.inventory(), listing.files()).isEmpty()) {
      return new Result(IndexRun.Outcome.NOTHING, before.committed());
    }
    try (var folder = new IndexFolder(index, Filling.UPDATE, updating);
        var work = new OrderedWork(threads())) {
      // Under the lock: another run may have committed a moment ago.
      if (before.isNewest()) {
        return update(before, listing, folder, work);
      }
      try (IndexState newest = IndexState.of(index)) {
        return update(newest, listing, folder, work);
      }
    }
  }

  private Result update(
      IndexState before, CorpusListing listing, IndexFolder folder, OrderedWork work)
      throws IOException {
    var run = new IndexRun(corpus, folder, progress, () -> cancelled);
    OrderedWork.Awaited check =
        mode.check() ? work.beside(() -> IndexCheck.checksums(index)) : null;
    try {
      run.update(before, listing.files(), work);
    } finally {
      // What a damage made fail otherwise is told as what it is.
      if (check != null) {
        check.end();
      }
    }
    folder.checkMerges();
    return new Result(
        run.outcome(),
        run.hasNews() ? run.commit(before.learned(), root(), listing) : before.committed());
  }

  private void refuseOtherCorpus(IndexFormat before) throws IOException {
    if (!mode.rebuild()) {
      String other = before.corpusRoot(index).toString();
      throw new IndexUnavailableException(Reason.OTHER_CORPUS, index.toString(), other, null);
    }
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /** The corpus as the index knows it: relative where possible, so that both can be moved. */
  private String root() throws IOException {
    return index.toRealPath().relativize(corpus.root()).toString();
  }
}
