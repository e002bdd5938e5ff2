package kartei.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kartei.entry.Entry;
import kartei.entry.FacetValue;
import kartei.index.EntryIndexer.Mode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** A corpus and its index in a temporary folder. */
final class Folder {
  /** Long enough ago that stamps are not racy. */
  private static final Instant LONG_AGO = Instant.parse("2020-05-17T12:00:00Z");

  static final Mode REBUILD = new Mode(true, false, false);
  static final Mode PRUNE = new Mode(false, true, false);

  private final Path corpus;
  private final Path index;

  Folder(Path root) throws IOException {
    this.corpus = Files.createDirectories(root.resolve("corpus"));
    this.index = root.resolve("index");
  }

  private Folder(Path corpus, Path index) {
    this.corpus = corpus;
    this.index = index;
  }

  /** The same corpus with an index of its own. */
  Folder withIndex(Path other) {
    return new Folder(corpus, other);
  }

  Path corpus() {
    return corpus;
  }

  Path index() {
    return index;
  }

  /** Writes a file, dated long ago. */
  Path write(String name, String text) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    return file;
  }

  /** Writes some small files with two entries each. */
  void writeSome(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      write("datei" + i + ".md", text(i, "Anfang"));
    }
  }

  static String text(int number, String word) {
    return "# Datei "
        + number
        + "\n\nStatus: offen\n\nText "
        + word
        + ".\n\n## Teil B\n\nMehr "
        + word
        + " Nummer "
        + number
        + ".\n";
  }

  IndexReport update() throws IOException {
    return run(Mode.UPDATE);
  }

  IndexReport run(Mode mode) throws IOException {
    return new EntryIndexer(corpus, index, mode).run();
  }

  IndexReport run(Mode mode, IndexFolder.Opening opening) throws IOException {
    return new EntryIndexer(
            ConfiguredCorpus.of(corpus, index), index, mode, IndexProgress.NONE, opening)
        .run();
  }

  boolean isStale() throws IOException {
    try (IndexView view = IndexView.open(index)) {
      return view.isStale();
    }
  }

  /** All that a search can see: entries with their text and facets, and the dimensions. */
  List<String> content() throws IOException {
    try (IndexView view = IndexView.open(index)) {
      var searcher = new IndexSearcher(view.reader());
      var lines = new ArrayList<String>();
      for (ScoreDoc doc : searcher.search(IndexSchema.allEntries(), 1_000_000).scoreDocs) {
        lines.add(line(new EntryReader(searcher.storedFields()).read(doc.doc)));
      }
      lines.sort(null);
      view.dimensions().forEach(dimension -> lines.add(dimension.toString()));
      return lines;
    }
  }

  private static String line(Entry entry) {
    var facets = new TreeMap<String, String>();
    for (FacetValue facet : entry.facets()) {
      facets.merge(facet.dimension(), facet.value(), (a, b) -> a + "|" + b);
    }
    return entry.id() + " " + entry.firstLine() + " " + facets + " " + entry.text();
  }

  /** The files of the index with their times: equal if nothing was written. */
  Map<String, FileTime> indexFiles() throws IOException {
    var files = new TreeMap<String, FileTime>();
    try (Stream<Path> all = Files.list(index)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  static FSDirectory plain(Path index) throws IOException {
    return FSDirectory.open(index);
  }
}
