package kartei.eval;

import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param documents how many entries were searched
 * @param perTopic the measures of each query that has an answer
 * @param unknown how many documents of the judgements the index does not have
 * @param millis how long each search took, sorted
 */
public record Evaluation(
    int documents, Map<String, Measures> perTopic, int unknown, Run run, List<Double> millis) {

  /** The mean over all queries. */
  public Measures mean() {
    return Measures.mean(perTopic.values());
  }

  /** The time that a share of the searches did not exceed; the nearest rank of the sorted times. */
  public double millis(double share) {
    int rank = (int) Math.ceil(share * millis.size());
    return millis.size() == 0 ? 0 : millis.get(Math.max(0, rank - 1));
  }
}
