package kartei.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The corpus' own evidence for splitting: words that it uses as nouns, on their own within a
 * sentence or as a segment of a hyphenated compound. Collected in a pass before the analysis and
 * frozen with the index. One per thread; {@link #add(CorpusWords)} brings them together.
 */
public final class CorpusWords {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;
  private static final int ENOUGH = 2;
  private static final int SLIP = 400_000;

  private final Map<String, int[]> capitalised = new HashMap<>();

  /** Takes the words of a text into account. */
  public void add(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at - start >= SHORTEST && at - start <= LONGEST) {
        addWord(text, start, at);
      }
      at = at == start ? at + 1 : at;
    }
  }

  public void add(CorpusWords other) {
    other.capitalised.forEach((word, count) -> count(word, count[0]));
  }

  /**
   * The nouns that the lexicon lacks and the corpus uses more than once, or more often if large.
   */
  public WordLists lists(Lexicon lexicon) {
    Set<String> nouns = new TreeSet<>();
    WordAnalysis analysis = new WordAnalysis(lexicon);
    int enough = enough();
    capitalised.forEach(
        (word, count) -> {
          if (count[0] >= enough && analysis.isNewNoun(word)) {
            nouns.add(word);
          }
        });
    return WordLists.of(Map.of(), Set.of(), nouns);
  }

  /** One line a word that is more than a slip: the word, a tab, how often. */
  public String serialised() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(capitalised)
        .forEach(
            (word, count) -> {
              if (count[0] >= ENOUGH) {
                lines.append(word).append('\t').append(count[0]).append('\n');
              }
            });
    return lines.toString();
  }

  public static CorpusWords parse(String serialised) {
    CorpusWords words = new CorpusWords();
    serialised
        .lines()
        .forEach(
            line -> {
              int tab = line.indexOf('\t');
              words.count(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            });
    return words;
  }

  /** The larger the corpus, the more often it makes the same slip. */
  private int enough() {
    long all = 0;
    for (int[] count : capitalised.values()) {
      all += count[0];
    }
    return (int) (ENOUGH + all / SLIP);
  }

  private void addWord(CharSequence text, int start, int end) {
    boolean cut = isCut(text, end);
    boolean segment = !cut && (isHyphen(text, end) || start > 0 && isHyphen(text, start - 1));
    if (cut || !Character.isUpperCase(text.charAt(start)) || hasInnerCapital(text, start, end)) {
      return;
    }
    if (segment || isInsideSentence(text, start)) {
      count(Spelling.exact(text.subSequence(start, end).toString()), 1);
    }
  }

  private void count(String word, int times) {
    capitalised.computeIfAbsent(word, key -> new int[1])[0] += times;
  }

  /** Behind the word stands a point or a lone hyphen: it may be no whole word. */
  private static boolean isCut(CharSequence text, int end) {
    boolean more = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    return end < text.length() && (text.charAt(end) == '.' || isHyphen(text, end) && !more);
  }

  private static boolean isHyphen(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == '-';
  }

  /** Behind a blank behind a small letter or a comma. */
  private static boolean isInsideSentence(CharSequence text, int start) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return false;
    }
    char before = text.charAt(start - 2);
    return Character.isLowerCase(before) || before == ',';
  }

  private static boolean hasInnerCapital(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
