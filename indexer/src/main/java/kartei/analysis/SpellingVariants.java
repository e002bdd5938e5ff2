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
    if (fixed || exact.length() < 3) {
      return List.of();
    }
    if (german.knows(exact)) {
      return made(exact, german);
    }
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(withUmlauts(exact));
    addDigraphs(exact, 0, candidates);
    addDots(exact, 0, MOST_UMLAUTS, candidates);
    List<String> plainer = new ArrayList<>();
    addTwoLetters(exact, plainer);
    if (!Umlauts.has(exact.substring(exact.length() - 1))) {
      // Issü is no Issue, which may be cut to issu
      plainer.add(Umlauts.plain(exact));
    }
    plainer.add(exact.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
    plainer.removeIf(variant -> german.knows(german.forms(variant).exact()));
    candidates.addAll(plainer);
    candidates.remove(exact);
    return List.copyOf(candidates);
  }

  /**
   * For a word that German could make, but hardly has: {@code Kuhlschrank} (Kuhle + Schrank),
   * {@code naturlich}, {@code Madchen}, {@code Kaufer}, {@code Gerausch}. Only what is surer than
   * the word as typed.
   */
  private static List<String> made(String exact, GermanText german) {
    boolean compound = german.isOnlyCompound(exact);
    boolean prefixed = exact.startsWith("ge");
    boolean derived =
        prefixed || exact.endsWith("lich") || exact.endsWith("chen") || exact.endsWith("er");
    if (!compound && !derived || german.listsBase(exact)) {
      return List.of();
    }
    Set<String> candidates = new LinkedHashSet<>();
    addDots(exact, 0, 1, candidates);
    candidates.removeIf(
        candidate -> !(compound ? german.knows(candidate) : german.lists(candidate)));
    return List.copyOf(candidates);
  }

  private static String withUmlauts(String word) {
    StringBuilder umlauts = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      umlauts.append(isDigraph(word, i) ? Umlauts.fromDigraph(word.charAt(i++)) : word.charAt(i));
    }
    return umlauts.toString();
  }

  private static boolean isDigraph(String word, int at) {
    return at + 1 < word.length()
        && word.charAt(at + 1) == 'e'
        && Umlauts.fromDigraph(word.charAt(at)) != 0
        && !Hiatus.at(word, at);
  }

  /** {@code Müller} to {@code mueller}, but not {@code Rafäl} to {@code rafael}. */
  private static void addTwoLetters(String exact, List<String> candidates) {
    String two = exact.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    for (int i = 0, at = 0; i < exact.length(); i++, at++) {
      if (Umlauts.has(exact.substring(i, i + 1)) && Hiatus.at(two, at++)) {
        return;
      }
    }
    candidates.add(two);
  }

  private static void addDigraphs(String word, int from, Set<String> candidates) {
    for (int i = from; i + 1 < word.length(); i++) {
      if (isDigraph(word, i)) {
        char umlaut = Umlauts.fromDigraph(word.charAt(i));
        String candidate = word.substring(0, i) + umlaut + word.substring(i + 2);
        candidates.add(candidate);
        addDigraphs(candidate, i + 1, candidates);
      }
    }
  }

  private static void addDots(String word, int from, int most, Set<String> candidates) {
    for (int i = from; i < word.length() && most > 0; i++) {
      char umlaut = Umlauts.fromDigraph(word.charAt(i));
      // no German word has an umlaut before an e: Value
      if (umlaut != 0 && !word.startsWith("e", i + 1)) {
        String candidate = word.substring(0, i) + umlaut + word.substring(i + 1);
        candidates.add(candidate);
        addDots(candidate, i + 1, most - 1, candidates);
      }
    }
  }
}
