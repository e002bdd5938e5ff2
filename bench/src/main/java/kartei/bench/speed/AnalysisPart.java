package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.bench.Folders;

/** What the analysis of the words costs, Kartei's and GermanAnalyzer's, all else being equal. */
final class AnalysisPart implements Part {
  private static final String GERMAN = "GermanAnalyzer, index of the words";

  private record Run(String program, AnalysisCost.Work work, List<Path> index) {
    Command command(Workbench bench) {
      var arguments = new ArrayList<>(List.of(work.name(), bench.lines().toString()));
      index.forEach(path -> arguments.add(path.toString()));
      return bench.programs().analysis(arguments.toArray(String[]::new));
    }
  }

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    Map<String, Samples> samples = new LinkedHashMap<>();
    for (int round = 0; round < bench.options().rounds(); round++) {
      for (Run run : runs(bench.options().work())) {
        bench.progress("analysis " + (round + 1) + ": " + run.program());
        Samples sample = samples.computeIfAbsent(run.program(), name -> new Samples());
        sample.add(bench.timed().run(run.command(bench)));
        for (Path index : run.index()) {
          sample.add("index MB", Folders.megabytes(index));
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    samples.forEach((program, sample) -> rows.add(sample.row(program)));
    return new Table("analysis", GERMAN, rows);
  }

  private static List<Run> runs(Path folder) {
    Path german = folder.resolve("german-words");
    Path kartei = folder.resolve("kartei-words");
    return List.of(
        new Run("sections read, nothing else", AnalysisCost.Work.READ, List.of()),
        new Run("GermanAnalyzer, words only", AnalysisCost.Work.GERMAN_WORDS, List.of()),
        new Run("Kartei, words only", AnalysisCost.Work.KARTEI_WORDS, List.of()),
        new Run(GERMAN, AnalysisCost.Work.GERMAN, List.of(german)),
        new Run("Kartei, index of the words", AnalysisCost.Work.KARTEI, List.of(kartei)));
  }
}
