package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.bench.Folders;

/** An index from scratch: Kartei's from Markdown, plain Lucene's from ready-made sections. */
final class BuildPart implements Part {
  private static final String TWO_THREADS = "plain Lucene, 2 threads";

  private record Build(String program, Command command, Path index) {}

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    var gc = new HeapLog(bench.options().work().resolve("gc.log"));
    List<String> jvm = List.of("-Xmx512m", gc.option());
    Path single = bench.options().work().resolve("plain-index-1");
    Path plain = bench.plainIndex();
    Path kartei = bench.karteiIndex();
    List<Build> builds =
        List.of(
            new Build(
                "plain Lucene, 1 thread", bench.buildPlain(bench.lines(), single, 1, jvm), single),
            new Build(TWO_THREADS, bench.buildPlain(bench.lines(), plain, 2, jvm), plain),
            new Build("Kartei", bench.buildKartei(bench.options().corpus(), kartei, jvm), kartei),
            new Build(
                "Kartei, heap as it comes",
                bench.buildKartei(bench.options().corpus(), kartei, List.of(gc.option())),
                kartei));
    Map<String, Samples> samples = new LinkedHashMap<>();
    for (int round = 0; round < bench.options().rounds(); round++) {
      for (Build build : builds) {
        bench.progress("build " + (round + 1) + ": " + build.program());
        Cost cost = bench.timed().runWithMemory(build.command());
        Samples sample = samples.computeIfAbsent(build.program(), name -> new Samples());
        sample.add(cost);
        sample.add("heap MB", gc.most());
        sample.add("memory MB", cost.memory());
        sample.add("index MB", Folders.megabytes(build.index()));
      }
    }
    bench.setIndexed();
    List<Row> rows = new ArrayList<>();
    samples.forEach((program, sample) -> rows.add(sample.row(program)));
    return new Table("build", TWO_THREADS, rows);
  }
}
