package kartei.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which documents answer which queries, and how well: the qrels of a test collection. */
public final class Judgements {
  private final Map<String, Map<String, Integer>> byTopic = new LinkedHashMap<>();

  /**
   * Reads {@code query document grade} (BEIR, with a header or without) or {@code query 0 document
   * grade} (TREC). Names with blanks need tabs between the columns.
   */
  public static Judgements read(Path file) throws IOException {
    var judgements = new Judgements();
    Table.read(file, judgements::add);
    return judgements;
  }

  /** The grades of the documents that were judged for a query; empty if there are none. */
  public Map<String, Integer> of(String topic) {
    return byTopic.getOrDefault(topic, Map.of());
  }

  /** Whether a query has an answer, so that it can be measured. */
  public boolean hasAnswer(String topic) {
    return of(topic).values().stream().anyMatch(grade -> grade > 0);
  }

  /** The names of all documents that answer a query. */
  Set<String> answers() {
    var names = new TreeSet<String>();
    byTopic.values().forEach(grades -> grades.forEach((name, g) -> addPositive(names, name, g)));
    return names;
  }

  private static void addPositive(Set<String> names, String name, int grade) {
    if (grade > 0) {
      names.add(name);
    }
  }

  private boolean add(String[] columns) {
    if (columns.length < 3 || columns.length > 4) {
      return false;
    }
    int document = columns.length - 2;
    try {
      int grade = Integer.parseInt(columns[document + 1].strip());
      byTopic.computeIfAbsent(columns[0], t -> new LinkedHashMap<>()).put(columns[document], grade);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
