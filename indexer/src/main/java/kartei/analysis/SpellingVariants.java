package kartei.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other spellings of a word, to be looked up in the vocabulary of an index: umlauts for {@code ae},
 * umlauts for bare vowels, {@code ue} for an umlaut. None for a word that German has as typed:
 * {@code schon} is not {@code schön}, and no {@code aktüll} finds {@code aktuell}. None for a name
 * either: {@code MoE} is spelled as it is.
 */
public final class SpellingVariants {

  private static final int MOST_UMLAUTS = 2;

  private SpellingVariants() {}

  /** Candidates in normal spelling, the likeliest first. */
  public static List<String> of(String word) {
    return of(word, new GermanText(Lexicon.shipped()));
  }

  public static List<String> of(String word, GermanText german) {
    String exact = Spelling.exact(word);
    boolean fixed = german.forms(word).kind() != WordForms.Kind.WORD;
    if (fixed || exact.length() < 3 || german.knows(exact)) {
      return List.of();
    }
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(exact.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"));
    addDigraphs(exact, 0, candidates);
    addDots(exact, 0, MOST_UMLAUTS, candidates);
    List<String> plainer = new ArrayList<>();
    plainer.add(exact.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    plainer.add(Umlauts.plain(exact));
    plainer.add(exact.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
    plainer.removeIf(german::knows);
    candidates.addAll(plainer);
    candidates.remove(exact);
    return List.copyOf(candidates);
  }

  private static void addDigraphs(String word, int from, Set<String> candidates) {
    for (int i = from; i + 1 < word.length(); i++) {
      char umlaut = Umlauts.fromDigraph(word.charAt(i));
      if (umlaut != 0 && word.charAt(i + 1) == 'e') {
        String candidate = word.substring(0, i) + umlaut + word.substring(i + 2);
        candidates.add(candidate);
        addDigraphs(candidate, i + 1, candidates);
      }
    }
  }

  private static void addDots(String word, int from, int most, Set<String> candidates) {
    for (int i = from; i < word.length() && most > 0; i++) {
      char umlaut = Umlauts.fromDigraph(word.charAt(i));
      if (umlaut != 0) {
        String candidate = word.substring(0, i) + umlaut + word.substring(i + 1);
        candidates.add(candidate);
        addDots(candidate, i + 1, most - 1, candidates);
      }
    }
  }
}
