package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One question to a program that has to be started for it. */
final class ColdPart implements Part {
  private static final int ROUNDS = 15;
  private static final String EMPTY = "empty Java program, C1 and SerialGC";

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    bench.index();
    SpeedOptions options = bench.options();
    Map<String, Function<String, Command>> programs = programs(bench);
    Map<String, Samples> samples = new LinkedHashMap<>();
    for (int round = -options.warmUp(1); round < options.times(ROUNDS); round++) {
      bench.progress("cold " + round);
      String question = bench.questions().get(Math.floorMod(round, bench.questions().size()));
      for (var program : programs.entrySet()) {
        Cost cost = bench.timed().run(program.getValue().apply(question));
        if (round >= 0) { // before that, files come into the memory
          samples.computeIfAbsent(program.getKey(), name -> new Samples()).add(cost);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    samples.forEach((program, sample) -> rows.add(sample.row(program)));
    return new Table("cold", EMPTY, rows);
  }

  private static Map<String, Function<String, Command>> programs(Workbench bench)
      throws IOException, InterruptedException {
    Programs of = bench.programs();
    String plain = bench.plainIndex().toString();
    String index = bench.karteiIndex().toString();
    Map<String, Function<String, Command>> programs = new LinkedHashMap<>();
    programs.put("empty Java program, flags as they come", q -> of.empty(List.of()));
    programs.put(EMPTY, q -> of.empty(Programs.SHORT));
    programs.put("plain Lucene, flags as they come", q -> of.plain(List.of(), "search", plain, q));
    if (Programs.hasCache()) {
      String cache = plainCache(bench);
      List<String> cached = List.of("-XX:AOTCache=" + cache, "--enable-native-access=ALL-UNNAMED");
      programs.put("plain Lucene, AOT cache", q -> of.plain(cached, "search", plain, q));
      List<String> all = new ArrayList<>(Programs.SHORT);
      all.add("-XX:AOTCache=" + cache);
      programs.put(
          "plain Lucene, AOT cache, C1, SerialGC, NIO", q -> of.plain(all, "search-nio", plain, q));
    }
    programs.put("kartei --version", q -> of.kartei("--version"));
    programs.put(
        "kartei search --no-refresh",
        q -> of.kartei("search", q, "--index", index, "--no-refresh"));
    programs.put(
        "kartei search --no-refresh --facets",
        q -> of.kartei("search", q, "--index", index, "--no-refresh", "--facets"));
    programs.put("kartei search", q -> of.kartei("search", q, "--index", index));
    return programs;
  }

  /** Plain Lucene gets what Kartei makes for itself. */
  private static String plainCache(Workbench bench) throws IOException, InterruptedException {
    Path cache = bench.options().work().resolve("plain.aot");
    List<String> options = new ArrayList<>(Programs.SHORT);
    options.add("-XX:AOTCacheOutput=" + cache);
    String question = bench.questions().getFirst();
    bench
        .timed()
        .run(
            bench.programs().plain(options, "search-nio", bench.plainIndex().toString(), question));
    return cache.toString();
  }
}
