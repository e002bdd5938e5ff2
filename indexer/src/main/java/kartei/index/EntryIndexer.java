package kartei.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.corpus.Corpus;
import kartei.corpus.FileNotice;
import kartei.corpus.FileStamp;
import kartei.corpus.ReadFile;
import kartei.corpus.SkippedFile;
import kartei.entry.Entry;
import kartei.entry.EntrySplitter;
import kartei.entry.Splitting;
import kartei.entry.UnmatchedRow;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Brings an index up to date with its corpus in one commit: readers see the old state until the new
 * one is whole, and whatever stops a run leaves the old one.
 */
public final class EntryIndexer {
  /**
   * How much a run may do.
   *
   * @param rebuild everything from scratch, whatever the index holds
   * @param prune empty the index if the corpus has no files any more
   */
  public record Mode(boolean rebuild, boolean prune) {
    /** Only what changed. */
    public static final Mode UPDATE = new Mode(false, false);
  }

  private final Corpus corpus;
  private final Path index;
  private final Mode mode;
  private final Lexicon lexicon = Lexicon.shipped();
  private final GermanText german = new GermanText(lexicon);
  private final EntrySplitter splitter = new EntrySplitter(this::nameTerms);
  private final FacetsConfig facets = IndexSchema.facetsConfig();

  private final List<SkippedFile> skipped = new ArrayList<>();
  private final List<UnmatchedRow> unmatchedRows = new ArrayList<>();
  private final List<FileNotice> notices = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param corpus folder of the corpus
   * @param index folder of the index; made where it is missing
   * @throws IOException if the corpus is no folder
   */
  public EntryIndexer(Path corpus, Path index, Mode mode) throws IOException {
    this.corpus = new Corpus(corpus);
    this.index = index.toAbsolutePath().normalize();
    this.mode = mode;
  }

  /**
   * Whether files of the corpus were added, changed or removed since the index was built; costs one
   * look at each file's folder entry.
   *
   * @throws IndexUnavailableException if the corpus is not there
   */
  public static boolean isStale(Path corpus, Path index) throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new IndexUnavailableException(Reason.CORPUS_MISSING, corpus.toString());
    }
    try (DirectoryReader reader = IndexFormat.open(index)) {
      Inventory inventory = Ledger.inventory(reader);
      List<FileStamp> files = new Corpus(corpus).list().files();
      return inventory == null || !CorpusChanges.between(inventory, files).isEmpty();
    }
  }

  /**
   * Does the work and commits it.
   *
   * @throws IndexUnavailableException if the index cannot be written, or must not be
   */
  public IndexReport run() throws IOException {
    long start = System.nanoTime();
    var listing = corpus.list();
    skipped.addAll(listing.skipped());
    boolean exists = IndexFolder.prepare(index, mode.rebuild());
    try (IndexWriter writer = IndexFolder.writer(index, mode.rebuild())) {
      try {
        // Read under the lock: another run may have committed a moment ago.
        Inventory old = exists && !mode.rebuild() ? inventory() : new Inventory();
        refuseEmptyCorpus(listing.files(), old);
        var changes = CorpusChanges.between(old, listing.files());
        Inventory inventory = write(writer, changes);
        Summary summary = commit(writer, inventory);
        return new IndexReport(
            corpus.root(),
            index,
            !exists || mode.rebuild(),
            inventory.items().size(),
            summary.entries(),
            changes.toRead().size(),
            changes.removed().size(),
            summary.dimensions(),
            skipped,
            unmatchedRows,
            notices,
            Duration.ofNanos(System.nanoTime() - start));
      } catch (Throwable t) {
        writer.rollback();
        throw t;
      }
    }
  }

  private record Summary(int entries, List<Dimension> dimensions) {}

  private void refuseEmptyCorpus(List<FileStamp> files, Inventory old) {
    if (files.isEmpty() && old.items().isEmpty()) {
      throw new IndexUnavailableException(Reason.CORPUS_EMPTY, corpus.root().toString());
    }
    if (files.isEmpty() && !mode.prune()) {
      throw new IndexUnavailableException(Reason.CORPUS_EMPTIED, corpus.root().toString());
    }
  }

  private Inventory inventory() throws IOException {
    try (IndexView view = IndexView.open(index)) {
      Inventory inventory = Ledger.inventory(view.reader());
      return inventory == null ? new Inventory() : inventory;
    }
  }

  private Inventory write(IndexWriter writer, CorpusChanges changes) throws IOException {
    var inventory = new Inventory();
    changes.unchanged().forEach(item -> inventory.put(item.stamp(), item.hash()));
    for (String path : changes.removed()) {
      writer.deleteDocuments(new Term(IndexSchema.FILE, path));
    }
    for (FileStamp stamp : changes.toRead()) {
      switch (corpus.read(stamp.path())) {
        case ReadFile file -> {
          inventory.put(file.stamp(), file.hash());
          notices.addAll(file.notices());
          writer.updateDocuments(new Term(IndexSchema.FILE, stamp.path()), documents(file));
        }
        case SkippedFile skip -> {
          skipped.add(skip);
          writer.deleteDocuments(new Term(IndexSchema.FILE, stamp.path()));
        }
      }
    }
    return inventory;
  }

  private List<Document> documents(ReadFile file) throws IOException {
    Splitting splitting = splitter.split(file.file());
    unmatchedRows.addAll(splitting.unmatchedRows());
    notices.addAll(splitting.notices());
    var documents = new ArrayList<Document>();
    for (Entry entry : splitting.entries()) {
      documents.add(facets.build(IndexSchema.document(entry, german)));
    }
    return documents;
  }

  private Summary commit(IndexWriter writer, Inventory inventory) throws IOException {
    List<Dimension> dimensions;
    int entries;
    writer.deleteDocuments(Ledger.TERM);
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      var survey = new DimensionSurvey(reader);
      dimensions = survey.dimensions();
      entries = survey.entries();
    }
    var ledger = new Ledger(inventory, dimensions, new BytesRef(), new BytesRef());
    writer.addDocument(ledger.toDocument());
    String root = index.toRealPath().relativize(corpus.root()).toString();
    var format = IndexFormat.now(lexicon.fingerprint(), root, inventory.items().size(), entries);
    writer.setLiveCommitData(format.toUserData().entrySet());
    writer.commit();
    return new Summary(entries, dimensions);
  }

  private List<String> nameTerms(String name) {
    return german.tokens(name).stream()
        .filter(token -> token.span() == 1)
        .map(token -> token.forms().stem())
        .toList();
  }
}
