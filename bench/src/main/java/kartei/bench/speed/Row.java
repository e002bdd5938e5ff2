package kartei.bench.speed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was measured of one program. */
record Row(String program, List<Series> series) {
  Row {
    series = List.copyOf(series);
  }

  @Nullable Series of(String metric) {
    return series.stream().filter(s -> s.metric().equals(metric)).findFirst().orElse(null);
  }
}
