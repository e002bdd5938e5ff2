package kartei.bench.speed;

import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param environment added to that of the benchmark
 * @param prints whether a run that prints nothing has failed
 */
record Command(List<String> words, Map<String, String> environment, boolean prints) {
  Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }
}
