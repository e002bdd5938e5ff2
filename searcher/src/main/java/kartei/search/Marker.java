package kartei.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.GermanText;
import kartei.analysis.TextWords;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.query.Asked;
import kartei.query.Wish;
import kartei.search.Snippet.Range;

/** Finds in a text what a query matches and marks no more than that: {@code Wissens[datenbank]}. */
final class Marker {
  private final GermanText german;
  private final List<Asked> asked;

  /** What a word must have something of to be one that was asked for. */
  private final Set<String> terms = new HashSet<>();

  /** Whether single words are asked for and nothing else, which need no others around them. */
  private final boolean onlyWords;

  Marker(GermanText german, List<Asked> asked) {
    this.german = german;
    this.asked = asked.stream().filter(each -> !each.excluded()).toList();
    this.onlyWords = this.asked.stream().allMatch(each -> each.wanted() instanceof Wish);
    for (Asked each : this.asked) {
      if (each.wanted() instanceof Wish wish) {
        WishMatcher.words(wish).forEach(this::addTerms);
      }
    }
  }

  private void addTerms(WordForms forms) {
    terms.add(forms.exact());
    terms.add(forms.stem());
    if (forms.root() != null) {
      terms.add(forms.root());
    }
    forms.parts().forEach(part -> terms.add(part.stem()));
  }

  /**
   * A marked stretch of a text.
   *
   * @param term what it matched, so that different words count more than the same word again
   * @param weight how good the match is, from 0 to 1
   */
  record Mark(Range range, String term, float weight) {}

  /** What is asked for in fields and other places of their own. */
  List<Asked> scoped() {
    return asked.stream().filter(each -> !each.scope().isEverywhere()).toList();
  }

  /** All matches in the text of an entry of what may stand everywhere. */
  List<Mark> marks(ReadEntry entry) {
    return marks(entry.words(german), everywhere());
  }

  /** The same in another text. */
  List<Mark> marks(String text) {
    return marks(text, everywhere());
  }

  List<Mark> marks(String text, List<Asked> some) {
    return marks(german.textWords(text), some);
  }

  private List<Asked> everywhere() {
    return asked.stream().filter(each -> each.scope().place() == null).toList();
  }

  private List<Mark> marks(TextWords words, List<Asked> some) {
    var marks = new ArrayList<Mark>();
    // Comparing all words of ten entries with all that was asked for was a seventh of an answer.
    List<Token> tokens = onlyWords ? words.tokens(terms) : words.tokens();
    for (Asked each : some) {
      for (Match match : Matcher.matches(each.wanted(), tokens)) {
        marks.add(new Mark(match.range(), each.wanted().typed(), match.how().worth()));
      }
    }
    return marks;
  }
}
