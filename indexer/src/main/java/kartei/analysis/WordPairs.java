package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * A table of cases: an entry whose text is TEXT must, or must not, be found by QUERY. Lines of
 * class, query, text and 1 or 0 between tabs; {@code #} starts a remark.
 */
public record WordPairs(List<Pair> pairs) {

  public WordPairs {
    pairs = List.copyOf(pairs);
  }

  /** One case. */
  public record Pair(String wordClass, String query, String text, boolean expected) {}

  /**
   * How a class, or all, came out.
   *
   * @param wrong the cases that came out otherwise than expected
   */
  public record Score(int found, int wanted, int right, int cases, List<Pair> wrong) {

    /** Of what was found, how much was wanted; 1 where nothing was found. */
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /** Of what was wanted, how much was found; 1 where nothing was wanted. */
    public double recall() {
      return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean; in a class of negatives alone, the share that came out right. */
    public double f1() {
      if (wanted == 0) {
        return cases == 0 ? 1 : 1 - (double) wrong.size() / cases;
      }
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /** The scores class by class and in all. */
  public record Report(Map<String, Score> classes, Score all) {}

  /** Reads a table; says which line is wrong where one is. */
  public static WordPairs parse(List<String> lines) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 4 || !cells[3].equals("0") && !cells[3].equals("1")) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " is not: class, query, text, 0 or 1, between tabs");
      }
      pairs.add(new Pair(cells[0], cells[1], cells[2], cells[3].equals("1")));
    }
    return new WordPairs(pairs);
  }

  /** Tries each pair; {@code finds} says whether a query finds a text. */
  public Report check(BiPredicate<String, String> finds) {
    Map<String, List<Pair>> byClass = new TreeMap<>();
    pairs.forEach(p -> byClass.computeIfAbsent(p.wordClass(), c -> new ArrayList<>()).add(p));
    Map<String, Score> scores = new TreeMap<>();
    byClass.forEach((name, list) -> scores.put(name, score(list, finds)));
    return new Report(scores, score(pairs, finds));
  }

  private static Score score(List<Pair> list, BiPredicate<String, String> finds) {
    int found = 0;
    int wanted = 0;
    int right = 0;
    List<Pair> wrong = new ArrayList<>();
    for (Pair pair : list) {
      boolean hit = finds.test(pair.query(), pair.text());
      found += hit ? 1 : 0;
      wanted += pair.expected() ? 1 : 0;
      right += hit && pair.expected() ? 1 : 0;
      if (hit != pair.expected()) {
        wrong.add(pair);
      }
    }
    return new Score(found, wanted, right, list.size(), wrong);
  }
}
