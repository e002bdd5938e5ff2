package kartei.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Prefixes of verbs, and of the nouns and adjectives that belong to them, by first letter. */
final class Affixes {

  /** What a prefix stands before. */
  enum Sort {
    SEPARABLE,
    VERBAL,
    INSEPARABLE,
    ADJECTIVAL
  }

  /** One prefix. */
  record Affix(String letters, Sort sort) {}

  private static final int LETTERS = 256;

  private final Affix[][] byFirstLetter = new Affix[LETTERS][];
  private final List<Affix> all;

  private Affixes(List<Affix> affixes) {
    affixes.sort(Comparator.comparingInt((Affix affix) -> affix.letters().length()).reversed());
    all = List.copyOf(affixes);
    for (int letter = 0; letter < LETTERS; letter++) {
      char first = (char) letter;
      byFirstLetter[letter] =
          affixes.stream().filter(a -> a.letters().charAt(0) == first).toArray(Affix[]::new);
    }
  }

  static Affixes shipped() {
    List<Affix> affixes = new ArrayList<>();
    WordFile.read("affixes.txt")
        .forEach(
            (section, words) -> {
              Sort sort = Sort.valueOf(section);
              words.forEach(word -> affixes.add(new Affix(Spelling.exact(word), sort)));
            });
    return new Affixes(affixes);
  }

  /** The prefixes that begin with the letter, the longest first. */
  Affix[] beginningWith(char letter) {
    return letter < LETTERS ? byFirstLetter[letter] : byFirstLetter[0];
  }

  List<Affix> all() {
    return all;
  }
}
