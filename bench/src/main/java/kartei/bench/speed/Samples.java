package kartei.bench.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measurements of one program while they come in. */
final class Samples {
  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  void add(String metric, double value) {
    values.computeIfAbsent(metric, name -> new ArrayList<>()).add(value);
  }

  void add(Cost cost) {
    add("wall s", cost.wall());
    add("CPU s", cost.cpu());
  }

  Row row(String program) {
    List<Series> series = new ArrayList<>();
    values.forEach((metric, all) -> series.add(new Series(metric, all)));
    return new Row(program, series);
  }
}
