package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kartei.bench.Folders;

/** The same with fewer and with more entries: what an entry costs must not grow. */
final class ScalePart implements Part {
  private static final int ANSWERS = 9;
  private static final Pattern ENTRIES = Pattern.compile("\"entries\":(\\d+)");

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    List<String> questions = List.of();
    for (int size : bench.options().sizes()) {
      Path corpus = bench.options().work().resolve("scale-corpus");
      Path index = bench.options().work().resolve("scale-index");
      bench.progress("making a corpus of " + size);
      clear(corpus);
      clear(index);
      new CorpusMultiplier(bench.options().corpus(), bench.options().seed()).write(corpus, size);
      if (questions.isEmpty()) { // the larger ones begin with the same files
        Path lines = bench.options().work().resolve("scale.jsonl");
        SectionLines.write(corpus, lines);
        questions = Questions.of(lines, bench.options().seed());
      }
      Samples samples = build(bench, corpus, index);
      try (Dialogue kartei = bench.askKartei(index)) {
        questions = Questions.findable(questions, List.of(kartei));
      }
      ask(bench, index, questions, samples);
      rows.add(samples.row("Kartei, " + size + " entries"));
      clear(corpus);
      clear(index);
    }
    return new Table("scale", rows.getFirst().program(), rows);
  }

  private static Samples build(Workbench bench, Path corpus, Path index)
      throws IOException, InterruptedException {
    bench.progress("indexing");
    var gc = new HeapLog(bench.options().work().resolve("gc.log"));
    Command build = bench.buildKartei(corpus, index, List.of("-Xmx512m", gc.option()));
    Cost cost = bench.timed().runWithMemory(build);
    double entries = entries(bench, index);
    var samples = new Samples();
    samples.add("entries", entries);
    samples.add("build wall s", cost.wall());
    samples.add("wall ms per 1000", cost.wall() / entries * 1e6);
    samples.add("CPU ms per 1000", cost.cpu() / entries * 1e6);
    samples.add("heap MB", gc.most());
    samples.add("memory MB", cost.memory());
    samples.add("index kB per 1000", Folders.megabytes(index) / entries * 1e6);
    return samples;
  }

  private static void ask(Workbench bench, Path index, List<String> questions, Samples samples)
      throws IOException, InterruptedException {
    for (int i = -1; i < bench.options().times(ANSWERS); i++) {
      String question = questions.get(Math.floorMod(i, questions.size()));
      Command search =
          bench.programs().kartei("search", question, "--index", index.toString(), "--no-refresh");
      double wall = bench.timed().run(search).wall();
      if (i >= 0) {
        samples.add("cold answer s", wall);
      }
    }
  }

  private static double entries(Workbench bench, Path index)
      throws IOException, InterruptedException {
    Command stats =
        bench.programs().kartei("stats", "--json", "--index", index.toString(), "--no-refresh");
    Matcher entries = ENTRIES.matcher(Files.readString(bench.timed().run(stats).output()));
    if (!entries.find() || entries.group(1).equals("0")) {
      throw new FailedRun("no entries in " + index);
    }
    return Double.parseDouble(entries.group(1));
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Folders.delete(folder);
    }
  }
}
