package kartei.bench.speed;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one thing, round by round.
 *
 * @param metric what it is, with its unit: {@code wall s}
 */
record Series(String metric, List<Double> values) {
  Series {
    values = List.copyOf(values);
  }

  static Series of(String metric, double value) {
    return new Series(metric, List.of(value));
  }

  double median() {
    return quantile(.5);
  }

  /** The value that the share of all values is not above. */
  double quantile(double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.clamp(rank, 0, sorted.length - 1)];
  }
}
