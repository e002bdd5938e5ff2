package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.corpus.CorpusListing;
import kartei.corpus.FileNotice;
import kartei.corpus.FileStamp;
import kartei.corpus.SkippedFile;
import kartei.entry.UnmatchedRow;
import kartei.index.IndexFolder.Filling;
import kartei.index.IndexProgress.Phase;
import kartei.index.IndexState.Committed;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** The writing of one run: reads what changed in several threads and writes it in one. */
final class IndexRun {
  /** Looking through so many touched bytes again each time costs more than one small commit. */
  private static final long WORTH_A_COMMIT = 1_000_000;

  /** So many changed files are not written beside the others; and one in so many. */
  private static final int MANY = 16;

  private final ConfiguredCorpus corpus;
  private final IndexFolder folder;
  private final IndexWriter writer;
  private final IndexProgress progress;
  private final BooleanSupplier cancelled;

  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<UnmatchedRow> unmatchedRows = new ArrayList<>();
  private final List<FileNotice> notices = new ArrayList<>();
  private final Inventory inventory = new Inventory();
  private @Nullable IndexState before;
  private @Nullable EntryChanges entryChanges;
  private int changed;
  private int removed;
  private long touchedBytes;
  private long written;
  private int done;

  IndexRun(
      ConfiguredCorpus corpus,
      IndexFolder folder,
      IndexProgress progress,
      BooleanSupplier cancelled) {
    this.corpus = corpus;
    this.folder = folder;
    this.writer = folder.writer();
    this.progress = progress;
    this.cancelled = cancelled;
  }

  /** Everything from scratch; learns from the corpus first. */
  Learned build(List<FileStamp> files, OrderedWork work) throws IOException {
    progress.at(Phase.LEARNING, 0, files.size(), 0);
    Learned learned = Learning.from(corpus.corpus(), files, corpus.words(), work);
    if (folder.filling() == Filling.NEW_IN_SEGMENTS) {
      writeInSegments(files, learned.lexicon());
    } else {
      var changes = new CorpusChanges(List.of(), files, List.of());
      write(changes, new Inventory(), learned.lexicon(), work);
    }
    return learned;
  }

  private void writeInSegments(List<FileStamp> files, Lexicon lexicon) throws IOException {
    ThreadLocal<BlockMaker> makers = makers(lexicon);
    new SegmentedWriting(writer, folder.turns())
        .write(files, stamp -> counted(makers.get().make(stamp, null), files.size()), this::note);
  }

  private FileBlock counted(FileBlock block, int files) {
    stopIfCancelled();
    synchronized (this) {
      written += block.documents().size();
      progress.at(Phase.INDEXING, ++done, files, written);
    }
    Failpoint.hit("write");
    return block;
  }

  private ThreadLocal<BlockMaker> makers(Lexicon lexicon) {
    var german = new GermanText(lexicon);
    return ThreadLocal.withInitial(() -> new BlockMaker(corpus, german.sibling(), folder.words()));
  }

  /** What changed since a commit. */
  void update(IndexState newest, List<FileStamp> files, OrderedWork work) throws IOException {
    before = newest;
    entryChanges = new EntryChanges(newest.marks());
    var changes = CorpusChanges.between(newest.inventory(), files);
    write(changes, newest.inventory(), newest.learned().lexicon(), work);
  }

  private void write(CorpusChanges changes, Inventory old, Lexicon lexicon, OrderedWork work)
      throws IOException {
    changes.unchanged().forEach(inventory::put);
    for (String path : changes.removed()) {
      remove(path);
    }
    List<FileStamp> files = changes.toRead();
    ThreadLocal<BlockMaker> makers = makers(lexicon);
    work.each(
        files,
        FileStamp::size,
        stamp -> makers.get().make(stamp, old.items().get(stamp.path())),
        block -> {
          take(block, old.items().containsKey(block.path()));
          progress.at(Phase.INDEXING, ++done, files.size(), written);
        });
  }

  private void take(FileBlock block, boolean known) throws IOException {
    stopIfCancelled();
    note(block);
    if (block instanceof FileBlock.Changed file) {
      write(file.path(), file.documents(), known);
    } else if (block instanceof FileBlock.Skipped file && known) {
      remove(file.path());
    }
    Failpoint.hit("write");
  }

  private void note(FileBlock block) {
    // No switch over types, whose class the JVM makes anew at each start.
    if (block instanceof FileBlock.Changed file) {
      inventory.put(file.item());
      unmatchedRows.addAll(file.unmatchedRows());
      notices.addAll(file.notices());
      changed++;
    } else if (block instanceof FileBlock.Touched file) {
      inventory.put(file.item());
      touchedBytes += file.item().stamp().size();
    } else if (block instanceof FileBlock.Skipped file) {
      skipped.add(file.file());
    }
  }

  private void remove(String path) throws IOException {
    if (entryChanges != null) {
      entryChanges.go(path);
    }
    writer.deleteDocuments(new Term(IndexSchema.FILE, path));
    removed++;
  }

  private void write(String path, List<Document> documents, boolean known) throws IOException {
    if (entryChanges != null) {
      entryChanges.come(documents.stream().map(EntryMarks::of).toList());
    }
    if (known) {
      if (entryChanges != null) {
        entryChanges.go(path);
      }
      writer.updateDocuments(new Term(IndexSchema.FILE, path), documents);
    } else {
      writer.addDocuments(documents);
    }
    if (folder.words().isFull()) {
      writer.flush();
    }
    written += documents.size();
  }

  /** Whether there is anything to commit. */
  boolean hasNews() {
    return changed > 0 || removed > 0 || touchedBytes > WORTH_A_COMMIT;
  }

  /** Makes it last, in one commit; gives the ledger of the new state. */
  Committed commit(Learned learned, String root, CorpusListing listing) throws IOException {
    progress.at(Phase.COMMITTING, done, done, written);
    Surveyed updated = updated();
    if (updated == null) {
      writer.deleteDocuments(Ledger.TERM);
    }
    Surveyed found = updated == null ? surveyed() : updated;
    stopIfCancelled();
    if (corpus.corpus().keepsFolderTimes()) {
      inventory.putFolders(listing.foldersWithout(skipped));
    }
    new Ledger(inventory, found.dimensions(), learned, found.tallies())
        .replace(writer, updated == null ? null : changes());
    var format =
        IndexFormat.now(
            new IndexFormat.Origin(Lexicon.shipped().fingerprint(), corpus.fingerprint(), root),
            inventory.items().size(),
            found.entries());
    writer.setLiveCommitData(format.toUserData().entrySet());
    Failpoint.hit("commit.before");
    writer.prepareCommit();
    Failpoint.hit("commit.prepared");
    stopIfCancelled();
    writer.commit();
    Failpoint.hit("commit.after");
    return new Committed(format.files(), found.entries(), found.dimensions());
  }

  /** The changes of the files since all were written; null where they are many. */
  private Inventory.@Nullable Changes changes() {
    if (before == null) {
      return null;
    }
    Inventory.Changes changes = inventory.since(before.inventory());
    return changes.size() > MANY + inventory.items().size() / MANY ? null : changes;
  }

  /** The dimensions from what came and went; null where that is not enough. */
  private @Nullable Surveyed updated() throws IOException {
    return before != null && entryChanges != null
        ? DimensionUpdate.of(before.surveyed(), entryChanges, corpus.config())
        : null;
  }

  /** The dimensions from all entries. */
  private Surveyed surveyed() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return DimensionSurvey.of(reader, corpus.config());
    }
  }

  private void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new IndexingCancelledException();
    }
  }

  /** What was done so far. */
  Outcome outcome() {
    return new Outcome(changed, removed, skipped, unmatchedRows, notices);
  }

  /** What a run did. */
  record Outcome(
      int changed,
      int removed,
      List<SkippedFile> skipped,
      List<UnmatchedRow> unmatchedRows,
      List<FileNotice> notices) {
    static final Outcome NOTHING = new Outcome(0, 0, List.of(), List.of(), List.of());
  }
}
