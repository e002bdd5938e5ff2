package kartei.eval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good a ranking is, by the definitions of trec_eval: {@code ndcg_cut.10} with the grade itself
 * as gain and the discount log2(rank + 1), {@code recip_rank} of the first ten, {@code recall.10}
 * and {@code recall.100}. Grades of 0 and below are no answer.
 */
public record Measures(double ndcg10, double mrr10, double recall10, double recall100) {

  /** The measures of one ranking against the grades of its query. */
  public static Measures of(List<String> documents, Map<String, Integer> grades) {
    List<Integer> gains = documents.stream().map(d -> gain(grades.get(d))).toList();
    List<Integer> best =
        grades.values().stream()
            .map(Measures::gain)
            .filter(gain -> gain > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (best.isEmpty()) {
      return new Measures(0, 0, 0, 0);
    }
    return new Measures(
        dcg10(gains) / dcg10(best),
        reciprocalRank10(gains),
        found(gains, 10) / best.size(),
        found(gains, 100) / best.size());
  }

  /** The mean over queries, each counting the same. */
  public static Measures mean(Collection<Measures> all) {
    int n = Math.max(1, all.size());
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg10).sum() / n,
        all.stream().mapToDouble(Measures::mrr10).sum() / n,
        all.stream().mapToDouble(Measures::recall10).sum() / n,
        all.stream().mapToDouble(Measures::recall100).sum() / n);
  }

  private static int gain(@Nullable Integer grade) {
    return grade == null ? 0 : Math.max(0, grade);
  }

  private static double dcg10(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return sum;
  }

  private static double reciprocalRank10(List<Integer> gains) {
    for (int i = 0; i < Math.min(10, gains.size()); i++) {
      if (gains.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double found(List<Integer> gains, int depth) {
    return gains.stream().limit(depth).filter(gain -> gain > 0).count();
  }
}
