package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kartei.bench.Folders;

/** What all parts of the benchmark work with: the programs, the corpus, and indexes of both. */
final class Workbench {
  private static final List<String> HEAP = List.of("-Xmx512m");

  private final SpeedOptions options;
  private final Programs programs;
  private final Timed timed;
  private final Path lines;
  private List<String> questions;
  private boolean indexed;
  private boolean tried;

  Workbench(Path root, SpeedOptions options) throws IOException, InterruptedException {
    this.options = options;
    this.programs = new Programs(root);
    Path cache = options.work().resolve("cache");
    if (Files.exists(cache)) {
      Folders.delete(cache); // that of an earlier build would be taken for the one to wait for
    }
    Files.createDirectories(cache);
    this.timed =
        new Timed(options.work(), Map.of("XDG_CACHE_HOME", cache.toString(), "LC_ALL", "C.UTF-8"));
    this.lines = options.work().resolve("lines.jsonl");
    progress("cutting " + options.corpus() + " with the naive splitter");
    int sections = SectionLines.write(options.corpus(), lines);
    progress(sections + " sections");
    this.questions = Questions.of(lines, options.seed());
    this.indexed = options.reuse() && Files.exists(karteiIndex()) && Files.exists(plainIndex());
    waitForCache(root, cache);
  }

  SpeedOptions options() {
    return options;
  }

  Programs programs() {
    return programs;
  }

  Timed timed() {
    return timed;
  }

  /** Sections of the naive splitter as lines of JSON. */
  Path lines() {
    return lines;
  }

  /** What to ask; after {@link #index} only what both programs find something for. */
  List<String> questions() {
    return questions;
  }

  Path karteiIndex() {
    return options.work().resolve("kartei-index");
  }

  Path plainIndex() {
    return options.work().resolve("plain-index");
  }

  /** Builds the indexes that questions are asked of, unless that was done. */
  void index() throws IOException, InterruptedException {
    if (!indexed) {
      progress("indexing");
      timed.run(buildKartei(options.corpus(), karteiIndex(), HEAP));
      timed.run(buildPlain(lines, plainIndex(), 2, HEAP));
      indexed = true;
    }
    if (!tried) {
      try (Dialogue kartei = askKartei(karteiIndex());
          Dialogue plain = askPlain()) {
        questions = Questions.findable(questions, List.of(kartei, plain));
        HitList.write(questions, kartei, options.work().resolve("hits.tsv"));
      }
      progress(questions.size() + " questions");
      tried = true;
    }
  }

  /** The indexes are there: a part built them. */
  void setIndexed() {
    indexed = true;
  }

  Dialogue askKartei(Path index) throws IOException {
    return new Dialogue(
        timed, programs.kartei("search", "-", "--index", index.toString(), "--no-refresh"));
  }

  Dialogue askPlain() throws IOException {
    return new Dialogue(timed, programs.plain(List.of(), "serve", plainIndex().toString()));
  }

  Command buildKartei(Path corpus, Path index, List<String> jvm) {
    return programs.kartei(
        jvm, "index", corpus.toString(), "--rebuild", "--index", index.toString());
  }

  Command buildPlain(Path sections, Path index, int threads, List<String> jvm) {
    return programs.plain(
        jvm, "build", sections.toString(), index.toString(), Integer.toString(threads));
  }

  void progress(String what) {
    System.err.println("bench: " + what);
  }

  /**
   * Kartei makes its start-up cache in the background of the first run; nothing is measured then.
   */
  private void waitForCache(Path root, Path cache) throws IOException, InterruptedException {
    timed.run(buildKartei(root.resolve("corpus"), options.work().resolve("small-index"), HEAP));
    if (!Programs.hasCache()) {
      return;
    }
    for (int seconds = 0; seconds < 120; seconds++) {
      try (Stream<Path> files = Files.walk(cache)) {
        if (files.anyMatch(file -> file.toString().endsWith(".aot"))) {
          return;
        }
      }
      Thread.sleep(1000);
    }
    throw new FailedRun("Kartei made no start-up cache in " + cache);
  }
}
