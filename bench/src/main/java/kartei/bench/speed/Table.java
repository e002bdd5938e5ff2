package kartei.bench.speed;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The figures of one part of the benchmark.
 *
 * @param baseline the program that the others are compared with
 */
record Table(String part, String baseline, List<Row> rows) {
  Table {
    rows = List.copyOf(rows);
    if (rows.stream().noneMatch(row -> row.program().equals(baseline))) {
      throw new NoSuchElementException(baseline);
    }
  }

  /** All metrics, in the order in which the rows name them. */
  List<String> metrics() {
    return rows.stream()
        .flatMap(row -> row.series().stream())
        .map(Series::metric)
        .distinct()
        .toList();
  }

  /** The median of a metric as a multiple of the baseline's; NaN where the baseline has none. */
  double ratio(Series series) {
    for (Row row : rows) {
      Series other = row.program().equals(baseline) ? row.of(series.metric()) : null;
      if (other != null) {
        return series.median() / other.median();
      }
    }
    return Double.NaN;
  }
}
