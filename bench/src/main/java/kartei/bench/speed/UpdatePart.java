package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kartei.bench.Folders;

/** What it costs that an index is brought up to date before the answer; on a copy of the corpus. */
final class UpdatePart implements Part {
  private static final int ROUNDS = 9;
  private static final String AS_IT_IS = "kartei search --no-refresh";

  /** A word of no language, with the number of the change behind it. */
  private static final String NEW_WORD = "Quorzbelifant";

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    bench.index();
    SpeedOptions options = bench.options();
    Path corpus = bench.options().work().resolve("update-corpus");
    Path index = bench.options().work().resolve("update-index");
    bench.progress("copying the corpus");
    copy(bench.options().corpus(), corpus);
    bench.progress("indexing the copy");
    bench.timed().run(bench.buildKartei(corpus, index, List.of("-Xmx512m")));
    Map<String, Samples> samples = new LinkedHashMap<>();
    List<Path> files = NaiveSplitter.files(corpus);
    var random = new Random(bench.options().seed());
    for (int round = -options.warmUp(1); round < options.times(ROUNDS); round++) {
      bench.progress("update " + round);
      Path file = files.get(random.nextInt(files.size()));
      round(
          bench, corpus, index, file, 2 * (round + 1), round < 0 ? new LinkedHashMap<>() : samples);
    }
    List<Row> rows = new ArrayList<>();
    samples.forEach((program, sample) -> rows.add(sample.row(program)));
    return new Table("update", AS_IT_IS, rows);
  }

  private static void round(
      Workbench bench, Path corpus, Path index, Path file, int number, Map<String, Samples> samples)
      throws IOException, InterruptedException {
    String question = bench.questions().get(number % bench.questions().size());
    String place = index.toString();
    Programs of = bench.programs();
    Command asItIs = of.kartei("search", question, "--index", place, "--no-refresh");
    Command search = of.kartei("search", question, "--index", place);
    Command update = of.kartei("index", corpus.toString(), "--index", place);
    Cost base = bench.timed().run(asItIs);
    add(samples, AS_IT_IS, base, base);
    add(samples, "kartei search, nothing changed", bench.timed().run(search), base);
    change(file, number);
    add(samples, "kartei search, one file changed", bench.timed().run(search), base);
    mustFind(bench, place, number);
    add(samples, "kartei index, nothing changed", bench.timed().run(update), base);
    change(file, number + 1);
    add(samples, "kartei index, one file changed", bench.timed().run(update), base);
    mustFind(bench, place, number + 1);
  }

  private static void add(Map<String, Samples> samples, String program, Cost cost, Cost base) {
    Samples sample = samples.computeIfAbsent(program, name -> new Samples());
    sample.add(cost);
    sample.add("more wall s", cost.wall() - base.wall());
  }

  private static void change(Path file, int number) throws IOException {
    String section = "%n## %s%d%n%nEin neuer Absatz.%n".formatted(NEW_WORD, number);
    Files.writeString(file, section, StandardOpenOption.APPEND);
  }

  /** An update that did not happen would be a fast one. */
  private static void mustFind(Workbench bench, String index, int number)
      throws IOException, InterruptedException {
    bench
        .timed()
        .run(
            bench
                .programs()
                .kartei("search", "+" + NEW_WORD + number, "--index", index, "--no-refresh"));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      Folders.delete(to);
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path relative = from.relativize(file);
        if (!relative.toString().startsWith(".kartei")) {
          Files.copy(file, to.resolve(relative), StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
