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
}
