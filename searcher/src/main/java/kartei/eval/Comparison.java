package kartei.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two runs over the same queries, side by side.
 *
 * @param changes the queries whose nDCG@10 differs, the greatest gain of the second run first
 * @param p how likely such a difference of the means is if the runs are equally good
 */
public record Comparison(Measures first, Measures second, List<Change> changes, double p) {
  /** Enough to tell p = .01 from p = .012. */
  private static final int PERMUTATIONS = 10_000;

  /** Fixed, so that the same two runs give the same p. */
  private static final long SEED = 20_261_123;

  /** A query and its nDCG@10 in both runs. */
  public record Change(String topic, double first, double second) {
    double gain() {
      return second - first;
    }
  }

  /** Compares over all queries that have an answer. */
  public static Comparison of(Path first, Path second, Path qrels) throws IOException {
    var judgements = Judgements.read(qrels);
    Run a = Run.read(first);
    Run b = Run.read(second);
    List<String> topics = new ArrayList<>(a.rankings().keySet());
    b.rankings().keySet().stream().filter(t -> !a.rankings().containsKey(t)).forEach(topics::add);
    return of(a.measure(topics, judgements), b.measure(topics, judgements));
  }

  static Comparison of(Map<String, Measures> first, Map<String, Measures> second) {
    var changes = new ArrayList<Change>();
    for (var each : first.entrySet()) {
      Measures other = second.get(each.getKey());
      if (other != null && other.ndcg10() != each.getValue().ndcg10()) {
        changes.add(new Change(each.getKey(), each.getValue().ndcg10(), other.ndcg10()));
      }
    }
    changes.sort(Comparator.comparingDouble(Change::gain).reversed());
    double[] gains = changes.stream().mapToDouble(Change::gain).toArray();
    return new Comparison(
        Measures.mean(first.values()),
        Measures.mean(second.values()),
        changes,
        randomisationTest(gains));
  }

  /**
   * Fisher's paired randomisation test, two-sided: were the runs equally good, each gain could as
   * well have been a loss. Queries without a difference change nothing.
   */
  static double randomisationTest(double[] gains) {
    double observed = 0;
    for (double gain : gains) {
      observed += gain;
    }
    var random = new Random(SEED);
    int asFar = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      double sum = 0;
      for (double gain : gains) {
        sum += random.nextBoolean() ? gain : -gain;
      }
      if (Math.abs(sum) >= Math.abs(observed) - 1e-12) {
        asFar++;
      }
    }
    return (asFar + 1.0) / (PERMUTATIONS + 1.0);
  }
}
