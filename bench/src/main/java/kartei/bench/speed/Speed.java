package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures Kartei beside plain Lucene and prints tables of medians, with ratios to the baseline of
 * the same run. {@code bench/README.md} has the options.
 */
public final class Speed {
  private Speed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("kartei.root")).toAbsolutePath().normalize();
    SpeedOptions options;
    try {
      options = SpeedOptions.parse(root, arguments);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      System.err.println(
          "bench/speed CORPUS [build|analysis|cold|warm|threads|update|scale]... [--rounds N] [--reuse] [--work DIR]"
              + " [--json FILE] [--sizes N,N] [--seed N]");
      System.exit(2);
      return;
    }
    try {
      run(root, options);
    } catch (FailedRun e) {
      System.err.println("bench: nothing was measured: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void run(Path root, SpeedOptions options)
      throws IOException, InterruptedException {
    Files.createDirectories(options.work());
    var bench = new Workbench(root, options);
    List<Table> tables = new ArrayList<>();
    var report = new SpeedReport(Machine.here(), options);
    System.out.println(report.title());
    for (var part : parts().entrySet()) {
      if (options.parts().contains(part.getKey())) {
        Table table = part.getValue().measure(bench);
        tables.add(table);
        System.out.println(report.markdown(table));
        report.write(tables);
      }
    }
  }

  private static Map<String, Part> parts() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("build", new BuildPart());
    parts.put("analysis", new AnalysisPart());
    parts.put("cold", new ColdPart());
    parts.put("warm", new WarmPart());
    parts.put("threads", new ThreadsPart());
    parts.put("update", new UpdatePart());
    parts.put("scale", new ScalePart());
    return parts;
  }
}
