package kartei.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rankings that a search gave for the queries of a collection, best first; on disk in TREC's
 * form: {@code query Q0 document rank score name}, columns separated by tabs as names of entries
 * may have blanks.
 */
public record Run(Map<String, List<Ranked>> rankings) {

  /** Reads a run; documents stand in the order of their ranks. */
  public static Run read(Path file) throws IOException {
    var rankings = new LinkedHashMap<String, List<Ranked>>();
    Table.read(
        file,
        columns -> {
          if (columns.length != 6) {
            return false;
          }
          try {
            var ranked = new Ranked(columns[2], Double.parseDouble(columns[4]));
            rankings.computeIfAbsent(columns[0], t -> new ArrayList<>()).add(ranked);
            return true;
          } catch (NumberFormatException e) {
            return false;
          }
        });
    return new Run(rankings);
  }

  /** Writes the run. */
  public void write(Path file, String name) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (var each : rankings.entrySet()) {
        int rank = 0;
        for (Ranked ranked : each.getValue()) {
          rank++;
          out.write(
              String.format(
                  Locale.ROOT,
                  "%s\tQ0\t%s\t%d\t%.6f\t%s%n",
                  each.getKey(),
                  ranked.document(),
                  rank,
                  ranked.score(),
                  name));
        }
      }
    }
  }

  /** The measures of each query that has an answer; a query without a ranking gets zeros. */
  Map<String, Measures> measure(List<String> topics, Judgements judgements) {
    var measures = new LinkedHashMap<String, Measures>();
    for (String topic : topics) {
      if (judgements.hasAnswer(topic)) {
        List<String> documents =
            rankings.getOrDefault(topic, List.of()).stream().map(Ranked::document).toList();
        measures.put(topic, Measures.of(documents, judgements.of(topic)));
      }
    }
    return measures;
  }
}
