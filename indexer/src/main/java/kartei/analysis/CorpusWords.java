package kartei.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private static final int LETTER = 1;
  private static final int CAPITAL = 2;
  private static final int SMALL = 4;

  /** What the first characters are: asked of each character of a corpus. */
  private static final byte[] KINDS = new byte[256];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (byte) anyKind(c);
    }
  }

  /** The words as they are written, found without a new object for each of millions. */
  private final WordTable capitalised = new WordTable();

  private int[] counts = new int[64];
  private char[] buffer = {};

  /** Takes the words of a text into account. */
  public void add(String text) {
    int length = text.length();
    if (buffer.length <= length) {
      buffer = new char[length + 1];
    }
    text.getChars(0, length, buffer, 0);
    buffer[length] = ' ';
    for (int at = 0; at < length; at++) {
      int first = kind(buffer[at]);
      if ((first & LETTER) != 0) {
        int start = at++;
        int inner = 0;
        for (int kind = kind(buffer[at]); (kind & LETTER) != 0; kind = kind(buffer[++at])) {
          inner |= kind;
        }
        boolean capitalised = (first & CAPITAL) != 0 && (inner & CAPITAL) == 0;
        if (capitalised && at - start >= SHORTEST && at - start <= LONGEST) {
          addWord(start, at, length);
        }
      }
    }
  }

  public void add(CorpusWords other) {
    for (int word = 0; word < other.capitalised.size(); word++) {
      count(other.capitalised.word(word), other.counts[word]);
    }
  }

  /**
   * The nouns that the lexicon lacks and the corpus uses more than once, or more often if large.
   */
  public WordLists lists(Lexicon lexicon) {
    int enough = enough();
    List<String> words = new ArrayList<>();
    bySpelling()
        .forEach(
            (word, count) -> {
              if (count >= enough) {
                words.add(word);
              }
            });
    ThreadLocal<WordAnalysis> analysis = ThreadLocal.withInitial(() -> new WordAnalysis(lexicon));
    List<String> nouns =
        words.parallelStream().filter(word -> analysis.get().isNewNoun(word)).toList();
    return WordLists.of(Map.of(), Set.of(), new TreeSet<>(nouns));
  }

  /** How often each word occurs in its normal spelling. */
  private Map<String, Integer> bySpelling() {
    Map<String, Integer> words = new TreeMap<>();
    for (int word = 0; word < capitalised.size(); word++) {
      words.merge(Spelling.exact(capitalised.word(word)), counts[word], Integer::sum);
    }
    return words;
  }

  /** One line a word that is more than a slip: the word, a tab, how often. */
  public String serialised() {
    StringBuilder lines = new StringBuilder();
    bySpelling()
        .forEach(
            (word, count) -> {
              if (count >= ENOUGH) {
                lines.append(word).append('\t').append(count).append('\n');
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
    for (int word = 0; word < capitalised.size(); word++) {
      all += counts[word];
    }
    return (int) (ENOUGH + all / SLIP);
  }

  private static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : anyKind(c);
  }

  private static int anyKind(char c) {
    return (Character.isLetter(c) ? LETTER : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (Character.isLowerCase(c) ? SMALL : 0);
  }

  private void addWord(int start, int end, int length) {
    boolean cut = isCut(end, length);
    boolean segment = !cut && (isHyphen(end, length) || start > 0 && isHyphen(start - 1, length));
    if (!cut && (segment || isInsideSentence(start))) {
      int word = capitalised.find(buffer, start, end);
      if (word < 0) {
        count(new String(buffer, start, end - start), 1);
      } else {
        counts[word]++;
      }
    }
  }

  private void count(String word, int times) {
    int number = capitalised.add(word);
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, 2 * number);
    }
    counts[number] += times;
  }

  /** Behind the word stands a point or a lone hyphen: it may be no whole word. */
  private boolean isCut(int end, int length) {
    boolean more = end + 1 < length && (kind(buffer[end + 1]) & LETTER) != 0;
    return end < length && (buffer[end] == '.' || buffer[end] == '-' && !more);
  }

  private boolean isHyphen(int at, int length) {
    return at < length && buffer[at] == '-';
  }

  /** Behind a blank behind a small letter or a comma. */
  private boolean isInsideSentence(int start) {
    if (start < 2 || buffer[start - 1] != ' ') {
      return false;
    }
    char before = buffer[start - 2];
    return (kind(before) & SMALL) != 0 || before == ',';
  }
}
