package kartei.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kartei.analysis.GermanText;
import kartei.analysis.SpellingVariants;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;
import kartei.index.Names;
import org.jspecify.annotations.Nullable;

/**
 * Corrects typing errors: of words that neither the corpus nor German has, and only where one word
 * of the corpus is clearly meant. Names, abbreviations and numbers stay as they are.
 */
final class Corrector {
  /** From this length on one letter may be wrong, from the next on two. */
  private static final int ONE_ERROR = 5;

  private static final int TWO_ERRORS = 9;

  /** So many times more frequent than the next one is clearly meant. */
  private static final int CLEARLY = 5;

  /**
   * A word that is found only in this many entries, and only as parts or in pieces, may be a typing
   * error that looks like a compound: {@code Diebstal} is Dieb and Tal.
   */
  private static final int SELDOM = 5;

  /** So many times more frequent is the word that was meant then. */
  private static final int FAR_MORE = 20;

  private static final int MOST_SUGGESTIONS = 3;

  private final Vocabulary vocabulary;
  private final GermanText german;
  private final Weights weights;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Guess> possible = new ArrayList<>();

  Corrector(QueryReader.Tools tools) {
    this.vocabulary = tools.vocabulary();
    this.german = tools.german();
    this.weights = tools.weights();
  }

  List<Correction> corrections() {
    return corrections;
  }

  /** Words that may have been meant, where it is not clear. */
  List<Guess> possible() {
    return possible;
  }

  /** All forms of one word of the corpus: how near the nearest is, how frequent they are. */
  private record Meant(
      String exact, WordForms forms, int distance, boolean sameStart, int entries) {}

  /**
   * What is known of a word that may be wrong.
   *
   * @param correction the word that was clearly meant, with what else to look for
   * @param guesses words that may have been meant
   */
  record Finding(@Nullable Correction correction, List<Alternative> others, List<Guess> guesses) {
    static final Finding NOTHING = new Finding(null, List.of(), List.of());
  }

  /** The wish, with the word that was meant beside it where that is clear. */
  Wish corrected(Wish wish) {
    WordForms forms = wish.forms();
    boolean word = forms.kind() == Kind.WORD && forms.exact().length() >= 4;
    if (!word || !isLetters(wish.typed())) {
      return wish;
    }
    boolean alone = wish.segments().isEmpty() && wish.others().isEmpty();
    Finding found = alone ? vocabulary.finding(wish.typed(), typed -> look(wish)) : look(wish);
    possible.addAll(found.guesses());
    if (found.correction() != null) {
      corrections.add(found.correction());
    }
    Wish with = wish;
    for (Alternative other : found.others()) {
      with = with.or(other);
    }
    return with;
  }

  private Finding look(Wish wish) {
    WordForms forms = wish.forms();
    if (hasWhole(forms)) {
      return Finding.NOTHING;
    }
    int found = vocabulary.count(new WishQuery(weights).of(wish));
    if (found > 0) {
      return found > SELDOM ? Finding.NOTHING : insteadOf(wish, found);
    }
    List<Meant> meant = meant(forms.exact());
    if (meant.isEmpty() || german.knows(forms.exact()) || !isClear(meant)) {
      return guesses(wish, meant);
    }
    String to = new SurfaceForms(vocabulary, german).of(meant.getFirst().exact());
    var other = new Alternative(Alternative.Kind.CORRECTION, to, List.of(meant.getFirst().forms()));
    return new Finding(new Correction(wish.typed(), to), List.of(other), List.of());
  }

  /** Most words stand in the corpus as they are, which the vocabulary tells without a search. */
  private boolean hasWhole(WordForms forms) {
    return vocabulary.has(forms.exact(), forms.stem())
        || SpellingVariants.of(forms.exact(), german).stream()
            .anyMatch(spelling -> vocabulary.has(spelling, spelling));
  }

  /** What is found stays found: rare compounds are words, too. */
  private Finding insteadOf(Wish wish, int found) {
    return guesses(
        wish,
        meant(wish.forms().exact()).stream()
            .filter(m -> m.distance() == 1 && m.sameStart() && m.entries() >= FAR_MORE * found)
            .toList());
  }

  private static Finding guesses(Wish wish, List<Meant> meant) {
    return new Finding(
        null,
        List.of(),
        meant.stream()
            .limit(MOST_SUGGESTIONS)
            .map(m -> new Guess(wish.typed(), m.exact(), m.forms()))
            .toList());
  }

  private static boolean isClear(List<Meant> meant) {
    Meant best = meant.getFirst();
    int errors = best.exact().length() >= TWO_ERRORS ? 2 : 1;
    if (!best.sameStart() || best.exact().length() < ONE_ERROR || best.distance() > errors) {
      return false;
    }
    for (Meant other : meant.subList(1, meant.size())) {
      boolean rival = other.distance() == best.distance() && other.sameStart();
      if (rival && best.entries() < CLEARLY * other.entries()) {
        return false;
      }
    }
    return true;
  }

  /** Words of the corpus that differ by a typing error, the likeliest first. */
  private List<Meant> meant(String exact) {
    Map<String, NearWord> found = new LinkedHashMap<>();
    collect(exact, found);
    // The first variant has umlauts wherever ae, oe or ue was typed.
    SpellingVariants.of(exact, german).stream()
        .limit(1)
        .filter(spelling -> spelling.length() < exact.length())
        .forEach(spelling -> collect(spelling, found));
    Map<String, Meant> byStem = new HashMap<>();
    for (NearWord near : found.values()) {
      String word = near.word();
      if (isLikely(word, exact)) {
        WordForms forms = german.forms(noun(word));
        boolean sameStart = Names.fold(word).charAt(0) == Names.fold(exact).charAt(0);
        byStem.merge(
            forms.stem(),
            new Meant(word, forms, near.distance(), sameStart, near.entries()),
            Corrector::together);
      }
    }
    return byStem.values().stream()
        .sorted(
            Comparator.comparingInt(Meant::distance)
                .thenComparing(Meant::sameStart, Comparator.reverseOrder())
                .thenComparing(Comparator.comparingInt(Meant::entries).reversed())
                .thenComparing(Meant::exact))
        .toList();
  }

  private static Meant together(Meant a, Meant b) {
    Meant nearer =
        a.distance() < b.distance() || a.distance() == b.distance() && a.entries() >= b.entries()
            ? a
            : b;
    return new Meant(
        nearer.exact(),
        nearer.forms(),
        nearer.distance(),
        nearer.sameStart(),
        a.entries() + b.entries());
  }

  private void collect(String exact, Map<String, NearWord> found) {
    int edits = exact.length() >= TWO_ERRORS ? 2 : 1;
    for (NearWord near : vocabulary.near(exact, edits)) {
      found.merge(near.word(), near, Corrector::nearer);
    }
  }

  private static NearWord nearer(NearWord a, NearWord b) {
    return a.distance() <= b.distance() ? a : b;
  }

  /** Not what only the spelling of umlauts tells apart: that {@code aktüll} is wrong is known. */
  private static boolean isLikely(String word, String exact) {
    return word.length() >= 4 && isLetters(word) && !Names.fold(word).equals(Names.fold(exact));
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private static String noun(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
