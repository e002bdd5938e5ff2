package kartei.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prefixes of verbs and of the nouns that belong to them, the longest first. */
record Affixes(
    List<String> separable,
    List<String> verbal,
    List<String> inseparable,
    List<String> adjectival) {

  static Affixes shipped() {
    List<String> separable = new ArrayList<>();
    List<String> verbal = new ArrayList<>();
    List<String> inseparable = new ArrayList<>();
    List<String> adjectival = new ArrayList<>();
    WordFile.read("affixes.txt")
        .forEach(
            (section, words) -> {
              words.replaceAll(Spelling::exact);
              switch (section) {
                case "separable" -> separable.addAll(words);
                case "verbal" -> verbal.addAll(words);
                case "inseparable" -> inseparable.addAll(words);
                default -> adjectival.addAll(words);
              }
            });
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    separable.sort(longestFirst);
    verbal.sort(longestFirst);
    inseparable.sort(longestFirst);
    return new Affixes(List.copyOf(separable), List.copyOf(verbal), List.copyOf(inseparable), List.copyOf(adjectival));
  }

  private static final long FIRST_LETTERS = firstLetters();

  /** Whether any prefix begins with the letter. */
  boolean begins(char letter) {
    return letter >= 'a' && letter <= 'z' ? (FIRST_LETTERS >> letter - 'a' & 1) != 0 : true;
  }

  private static long firstLetters() {
    long letters = 0;
    Affixes all = shipped();
    for (List<String> list : List.of(all.separable, all.verbal, all.inseparable, all.adjectival)) {
      for (String prefix : list) {
        char first = prefix.charAt(0);
        letters |= first >= 'a' && first <= 'z' ? 1L << first - 'a' : 0;
      }
    }
    return letters;
  }
}
