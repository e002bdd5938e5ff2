package kartei.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.CompoundPart;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.query.Wish;
import kartei.search.Snippet.Range;

/**
 * Finds in a text what the words of a query match, by the same forms that search compares, and
 * marks no more than that: {@code Wissens[datenbank]}.
 */
final class Marker {
  private final GermanText german;
  private final Set<String> exact = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> roots = new HashSet<>();

  /** Parts of the query's compounds: marked as well, for less. */
  private final Set<String> parts = new HashSet<>();

  Marker(GermanText german, List<Wish> wishes) {
    this.german = german;
    for (Wish wish : wishes) {
      want(wish.forms());
      wish.variants().forEach(this::want);
      for (WordForms segment : wish.segments()) {
        parts.add(segment.stem());
      }
    }
  }

  /**
   * A marked stretch of a text.
   *
   * @param term what it matched, so that different words count more than the same word again
   * @param weight how good the match is, from 0 to 1
   */
  record Mark(Range range, String term, float weight) {}

  /** All matches in a text in their order. */
  List<Mark> marks(String text) {
    var marks = new ArrayList<Mark>();
    for (Token token : german.tokens(text)) {
      addMarks(marks, token);
    }
    return marks;
  }

  private void want(WordForms forms) {
    exact.add(forms.exact());
    stems.add(forms.stem());
    if (forms.root() != null) {
      roots.add(forms.root());
    }
    forms.parts().forEach(part -> parts.add(part.stem()));
  }

  private void addMarks(List<Mark> marks, Token token) {
    WordForms forms = token.forms();
    var whole = new Range(token.start(), token.end());
    if (exact.contains(forms.exact())) {
      marks.add(new Mark(whole, forms.stem(), 1));
    } else if (stems.contains(forms.stem())) {
      marks.add(new Mark(whole, forms.stem(), 0.9f));
    } else if (forms.root() != null && roots.contains(forms.root())) {
      marks.add(new Mark(whole, forms.root(), 0.6f));
    } else if (parts.contains(forms.stem())) {
      marks.add(new Mark(whole, forms.stem(), 0.5f));
    } else {
      forms.parts().forEach(part -> addPart(marks, token, part));
    }
  }

  private void addPart(List<Mark> marks, Token token, CompoundPart part) {
    boolean wanted = stems.contains(part.stem());
    if (wanted || parts.contains(part.stem())) {
      var range = new Range(token.start() + part.start(), token.start() + part.end());
      marks.add(new Mark(range, part.stem(), wanted ? 0.6f : 0.3f));
    }
  }
}
