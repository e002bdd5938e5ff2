package kartei.analysis;

import java.util.function.Predicate;

/**
 * Brings umlauts back that were typed as two letters or without dots: {@code Uebersicht} becomes
 * {@code übersicht}. Only where the word as typed is none ({@code aktuell}, {@code neue}, {@code
 * Poesie} are) and the other is.
 */
final class UmlautRepair {

  /**
   * Of digraphs in one word, each of which is tried both ways: what has more is no word of German
   * but letters without sense, and would be tried for hours.
   */
  private static final int MOST_DIGRAPHS = 8;

  private final Predicate<String> isWord;
  private final Predicate<String> isListed;

  UmlautRepair(Predicate<String> isWord, Predicate<String> isListed) {
    this.isWord = isWord;
    this.isListed = isListed;
  }

  String repaired(String exact) {
    int digraph = nextDigraph(exact, 0);
    if (digraph < 0 || isListed.test(exact) || digraphs(exact) > MOST_DIGRAPHS) {
      return exact;
    }
    boolean word = isWord.test(exact);
    if (word && isIgnition(exact)) {
      return "zü" + exact.substring(3);
    }
    // Kloester are no esters of a Klo
    String repaired = withDigraphs(exact, digraph, word ? isListed : isWord);
    return repaired.isEmpty() ? exact : repaired;
  }

  /** Zuendung is rather a Zündung than a zu-Endung that nobody knows; zuerst is a word. */
  private boolean isIgnition(String exact) {
    return exact.startsWith("zue") && isWord.test("zü" + exact.substring(3));
  }

  /** Tries each digraph as an umlaut and as two letters; the empty string where none is a word. */
  private static String withDigraphs(String exact, int digraph, Predicate<String> isIt) {
    String umlaut =
        exact.substring(0, digraph)
            + Umlauts.fromDigraph(exact.charAt(digraph))
            + exact.substring(digraph + 2);
    if (isIt.test(umlaut)) {
      return umlaut;
    }
    int next = nextDigraph(umlaut, digraph + 1);
    if (next >= 0) {
      String both = withDigraphs(umlaut, next, isIt);
      if (!both.isEmpty()) {
        return both;
      }
    }
    next = nextDigraph(exact, digraph + 2);
    return next < 0 ? "" : withDigraphs(exact, next, isIt);
  }

  private static int digraphs(String word) {
    int number = 0;
    for (int at = nextDigraph(word, 0); at >= 0; at = nextDigraph(word, at + 1)) {
      number++;
    }
    return number;
  }

  private static int nextDigraph(String word, int from) {
    for (int i = from; i + 1 < word.length(); i++) {
      if (word.charAt(i + 1) == 'e' && Umlauts.fromDigraph(word.charAt(i)) != 0) {
        return i;
      }
    }
    return -1;
  }
}
