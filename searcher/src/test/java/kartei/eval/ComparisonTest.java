package kartei.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  @TempDir private Path folder;

  @Test
  void equalRunsDifferByChance() {
    Map<String, Measures> run = Map.of("q1", measured(.3), "q2", measured(.7));

    Comparison comparison = Comparison.of(run, run);

    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.p()).isEqualTo(1);
  }

  /** With n gains of one size, 2 of 2^n sign patterns are as far from zero as what was seen. */
  @Test
  void randomisationTestMeetsTheExactProbability() {
    double[] gains = new double[6];
    Arrays.fill(gains, .2);

    assertThat(Comparison.randomisationTest(gains)).isCloseTo(2 / 64.0, within(.006));
  }

  @Test
  void gainsAndLossesOfEqualSizeAreNoDifference() {
    assertThat(Comparison.randomisationTest(new double[] {.5, -.5, .1, -.1})).isEqualTo(1);
  }

  @Test
  void queriesThatWonMostStandFirst() {
    var first = new LinkedHashMap<String, Measures>();
    var second = new LinkedHashMap<String, Measures>();
    double[][] values = {{.5, .4}, {.1, .9}, {.3, .3}, {1, 0}};
    for (int i = 0; i < values.length; i++) {
      first.put("q" + i, measured(values[i][0]));
      second.put("q" + i, measured(values[i][1]));
    }

    assertThat(Comparison.of(first, second).changes())
        .extracting(Comparison.Change::topic)
        .containsExactly("q1", "q0", "q3");
  }

  @Test
  void runsAreComparedFromFiles() throws Exception {
    Path qrels = write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\ta\t1\nq2\tb\t1\n");
    Path first = write("first", "q1 Q0 x 1 2.0 r\nq1 Q0 a 2 1.0 r\nq2 Q0 b 1 1.0 r\n");
    Path second = write("second", "q1 Q0 a 1 2.0 r\n");

    Comparison comparison = Comparison.of(first, second, qrels);

    assertThat(comparison.first().mrr10()).isEqualTo(.75);
    assertThat(comparison.second().mrr10()).isEqualTo(.5);
  }

  @Test
  void writtenRunReadsTheSame() throws Exception {
    var run = new Run(Map.of("q1", List.of(new Ranked("§ 5 Abs. 2", 2.5), new Ranked("b", 1))));
    Path file = folder.resolve("run");

    run.write(file, "kartei");

    assertThat(Run.read(file)).isEqualTo(run);
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Measures measured(double ndcg) {
    return new Measures(ndcg, 0, 0, 0);
  }
}
