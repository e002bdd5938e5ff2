package kartei.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a user or a corpus adds to the lexicon, in normal spelling.
 *
 * @param splits words to be split so, and their parts as they stand in the word: {@code staubecken}
 *     to {@code stau, becken}
 * @param whole words never to be split
 * @param nouns words that a corpus uses on their own and that may be parts of its compounds
 */
public record WordLists(
    SortedMap<String, List<String>> splits, SortedSet<String> whole, SortedSet<String> nouns) {

  public static final WordLists NONE = of(Map.of(), Set.of(), Set.of());

  /** Lists of words in any spelling. */
  public static WordLists of(
      Map<String, List<String>> splits, Set<String> whole, Set<String> nouns) {
    SortedMap<String, List<String>> normal = new TreeMap<>();
    splits.forEach(
        (word, parts) ->
            normal.put(Spelling.exact(word), parts.stream().map(Spelling::exact).toList()));
    return new WordLists(normal, normalSet(whole), normalSet(nouns));
  }

  /** Both lists; where they disagree on a word, {@code other} has the last say. */
  public WordLists and(WordLists other) {
    if (isEmpty()) {
      return other;
    }
    TreeMap<String, List<String>> allSplits = new TreeMap<>(splits);
    TreeSet<String> allWhole = new TreeSet<>(whole);
    allWhole.removeAll(other.splits.keySet());
    other.whole.forEach(allSplits::remove);
    allSplits.putAll(other.splits);
    allWhole.addAll(other.whole);
    TreeSet<String> allNouns = new TreeSet<>(nouns);
    allNouns.addAll(other.nouns);
    return new WordLists(allSplits, allWhole, allNouns);
  }

  /** One line an entry: {@code +} a noun, {@code =} a whole word, {@code /} a split. */
  public String serialised() {
    StringBuilder lines = new StringBuilder();
    nouns.forEach(noun -> lines.append('+').append(noun).append('\n'));
    whole.forEach(word -> lines.append('=').append(word).append('\n'));
    splits.forEach(
        (word, parts) ->
            lines
                .append('/')
                .append(word)
                .append('/')
                .append(String.join("/", parts))
                .append('\n'));
    return lines.toString();
  }

  public static WordLists parse(String serialised) {
    SortedMap<String, List<String>> splits = new TreeMap<>();
    SortedSet<String> whole = new TreeSet<>();
    SortedSet<String> nouns = new TreeSet<>();
    // A plain loop: this runs at each start, before anything is compiled.
    for (int start = 0; start < serialised.length(); ) {
      int end = serialised.indexOf('\n', start);
      String word = serialised.substring(start + 1, end);
      switch (serialised.charAt(start)) {
        case '+' -> nouns.add(word);
        case '=' -> whole.add(word);
        default -> {
          List<String> parts = List.of(word.split("/", -1));
          splits.put(parts.get(0), parts.subList(1, parts.size()));
        }
      }
      start = end + 1;
    }
    return new WordLists(splits, whole, nouns);
  }

  boolean isEmpty() {
    return splits.isEmpty() && whole.isEmpty() && nouns.isEmpty();
  }

  private static SortedSet<String> normalSet(Set<String> words) {
    SortedSet<String> normal = new TreeSet<>();
    words.forEach(word -> normal.add(Spelling.exact(word)));
    return normal;
  }
}
