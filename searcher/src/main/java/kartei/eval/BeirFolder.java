package kartei.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import kartei.search.EntrySearcher;
import org.jspecify.annotations.Nullable;

/**
 * A test collection in BEIR's form: {@code corpus.jsonl}, {@code queries.jsonl} and {@code
 * qrels.tsv} in a folder. Its documents are written out as Markdown, one file each, and indexed and
 * searched as any corpus is, so that what is measured is what users get.
 */
public final class BeirFolder {
  /** Takes a document; its title is empty where it has none. */
  @FunctionalInterface
  public interface Taker {
    void take(String id, String title, String text) throws IOException;
  }

  private final Path folder;
  private final Path qrels;
  private final List<String> ids = new ArrayList<>();

  /**
   * @param qrels the judgements; null for the folder's {@code qrels.tsv}, or the {@code
   *     qrels/test.tsv} of collections as they are published
   */
  public BeirFolder(Path folder, @Nullable Path qrels) {
    this.folder = folder;
    Path plain = folder.resolve("qrels.tsv");
    Path published = folder.resolve("qrels").resolve("test.tsv");
    Path own = !Files.exists(plain) && Files.exists(published) ? published : plain;
    this.qrels = qrels == null ? own : qrels;
  }

  /** The file with the judgements. */
  public Path qrels() {
    return qrels;
  }

  /** Indexes the documents in a temporary place, puts all queries to them, and clears up. */
  public Evaluation evaluate() throws IOException {
    Path place = Files.createTempDirectory("kartei-eval");
    try {
      return evaluate(index(place));
    } finally {
      delete(place);
    }
  }

  /** Puts all queries to an index made by {@link #index}. */
  public Evaluation evaluate(Path index) throws IOException {
    Judgements judgements = judgements();
    try (var searcher = new EntrySearcher(index)) {
      return new Evaluator(searcher, entry -> idOf(entry.file()))
          .evaluate(topics(), judgements, unknown(judgements), qrels.toString());
    }
  }

  /**
   * Writes the documents as Markdown into a folder and indexes them.
   *
   * @return the index
   */
  public Path index(Path place) throws IOException {
    Path corpus = Files.createDirectories(place.resolve("corpus"));
    writeDocuments(corpus);
    Path index = IndexLocation.of(place);
    new EntryIndexer(corpus, index, EntryIndexer.Mode.UPDATE).run();
    return index;
  }

  /** Reads the documents one by one. */
  public void documents(Taker taker) throws IOException {
    JsonLines.read(
        folder.resolve("corpus.jsonl"),
        document ->
            taker.take(
                Objects.requireNonNull(document.get("_id")),
                document.getOrDefault("title", ""),
                Objects.requireNonNull(document.get("text"))),
        "_id",
        "text");
  }

  public Judgements judgements() throws IOException {
    return Judgements.read(qrels);
  }

  public List<Topic> topics() throws IOException {
    return Topics.ofJsonLines(folder.resolve("queries.jsonl"));
  }

  /** The id of the document that stands in a file of the indexed corpus. */
  public String idOf(String file) {
    return ids.get(Integer.parseInt(file.substring(0, file.length() - ".md".length())));
  }

  private int unknown(Judgements judgements) {
    var missing = judgements.answers();
    ids.forEach(missing::remove);
    return missing.size();
  }

  private void writeDocuments(Path corpus) throws IOException {
    ids.clear();
    documents(
        (id, title, text) -> {
          Path file = corpus.resolve(ids.size() + ".md");
          ids.add(id);
          Files.writeString(file, MarkdownText.of(title, text));
        });
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
