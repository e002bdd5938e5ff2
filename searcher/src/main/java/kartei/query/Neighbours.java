package kartei.query;

import java.util.List;
import java.util.Locale;
import kartei.analysis.GermanText;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;

/**
 * {@code Attention Mechanismus} and {@code Attentionmechanismus} are one thing: neighbours of a
 * query are looked for as one word as well, and a word that the corpus lacks as two neighbours.
 */
final class Neighbours {
  /** Letters that a half of a split word has at least; shorter halves are endings. */
  private static final int SHORTEST_HALF = 4;

  private final GermanText german;
  private final Vocabulary vocabulary;

  Neighbours(GermanText german, Vocabulary vocabulary) {
    this.german = german;
    this.vocabulary = vocabulary;
  }

  /**
   * Adds to each wish what fulfils it together with its neighbour.
   *
   * @param places the position of each wish in the query
   */
  void complete(List<Wish> wishes, List<Integer> places) {
    for (int i = 0; i + 1 < wishes.size(); i++) {
      int width = Math.max(1, wishes.get(i).segments().size());
      if (places.get(i) + width == places.get(i + 1)) {
        join(wishes, i);
      }
    }
    for (int i = 0; i < wishes.size(); i++) {
      wishes.set(i, split(wishes.get(i)));
    }
  }

  private void join(List<Wish> wishes, int first) {
    WordForms left = wishes.get(first).forms();
    WordForms right = wishes.get(first + 1).forms();
    if (left.kind() == Kind.STOP || right.kind() == Kind.STOP) {
      return;
    }
    String exact = left.exact() + right.exact();
    String stem = left.exact() + right.stem();
    if (vocabulary.has(exact, stem)) {
      var whole = new WordForms(exact, stem, null, List.of(), left.kind());
      var joined = new Alternative(Alternative.Kind.JOINED, exact, List.of(whole));
      wishes.set(first, wishes.get(first).or(joined));
      wishes.set(first + 1, wishes.get(first + 1).or(joined));
    }
  }

  private Wish split(Wish wish) {
    WordForms forms = wish.forms();
    String exact = forms.exact();
    boolean whole = forms.kind() == Kind.WORD && forms.parts().isEmpty();
    if (!whole || !wish.segments().isEmpty() || vocabulary.has(exact, forms.stem())) {
      return wish;
    }
    for (int at = SHORTEST_HALF; at <= exact.length() - SHORTEST_HALF; at++) {
      WordForms left = german.forms(noun(exact.substring(0, at)));
      WordForms right = german.forms(noun(exact.substring(at)));
      if (vocabulary.has(left.exact(), left.stem())
          && vocabulary.has(right.exact(), right.stem())) {
        String shown = left.exact() + " " + right.exact();
        return wish.or(new Alternative(Alternative.Kind.SPACED, shown, List.of(left, right)));
      }
    }
    return wish;
  }

  private static String noun(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
