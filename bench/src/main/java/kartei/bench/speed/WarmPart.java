package kartei.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions to programs that are running, one after the other: a pass asks all questions of each
 * program in turn. Quantiles are those of a pass, the figures their medians over the passes.
 */
final class WarmPart implements Part {
  private static final int WARM_UP = 10;
  private static final int PASSES_A_ROUND = 5;
  private static final String IN_PROCESS = "plain Lucene, in process";

  private final Map<String, Samples> samples = new LinkedHashMap<>();

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    bench.index();
    SpeedOptions options = bench.options();
    try (Dialogue ours = bench.askKartei(bench.karteiIndex());
        Dialogue theirs = bench.askPlain()) {
      for (int pass = -options.warmUp(WARM_UP);
          pass < options.times(PASSES_A_ROUND * options.rounds());
          pass++) {
        bench.progress("warm " + pass);
        pass(bench.questions(), ours, theirs, pass >= 0);
      }
    }
    List<Row> rows = new ArrayList<>();
    samples.forEach((program, sample) -> rows.add(sample.row(program)));
    return new Table("warm", IN_PROCESS, rows);
  }

  private void pass(List<String> questions, Dialogue ours, Dialogue theirs, boolean counts)
      throws IOException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (String question : questions) {
      Dialogue.Reply reply = theirs.find(question);
      add(times, IN_PROCESS, AnswerLine.millis(reply.line()));
      add(times, "plain Lucene, line by line", reply.millis());
      add(times, "kartei search -", ours.find(question).millis());
      add(times, "kartei search -, with facets", ours.find(withFacets(question)).millis());
    }
    for (int i = 0; i < 20; i++) {
      add(times, "kartei search -, all entries", ours.find("*").millis());
      add(times, "kartei search -, all entries, with facets", ours.find(withFacets("*")).millis());
    }
    if (counts) {
      times.forEach(this::quantiles);
    }
  }

  private void quantiles(String program, List<Double> millis) {
    var pass = new Series("ms", millis);
    Samples sample = samples.computeIfAbsent(program, name -> new Samples());
    sample.add("p50 ms", pass.quantile(.5));
    sample.add("p99 ms", pass.quantile(.99));
  }

  private static void add(Map<String, List<Double>> times, String program, double millis) {
    times.computeIfAbsent(program, name -> new ArrayList<>()).add(millis);
  }

  /** Questions are letters, blanks and hyphens: nothing to escape. */
  private static String withFacets(String question) {
    return "{\"query\":\"" + question + "\",\"facets\":true}";
  }
}
