package kartei.search;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.query.Asked;
import kartei.search.Snippet.Range;

/** Finds in a text what a query matches and marks no more than that: {@code Wissens[datenbank]}. */
final class Marker {
  private final GermanText german;
  private final List<Asked> asked;

  Marker(GermanText german, List<Asked> asked) {
    this.german = german;
    this.asked = asked.stream().filter(each -> !each.excluded()).toList();
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

  /** All matches in a text of what may stand everywhere. */
  List<Mark> marks(String text) {
    return marks(text, asked.stream().filter(each -> each.scope().place() == null).toList());
  }

  List<Mark> marks(String text, List<Asked> some) {
    var marks = new ArrayList<Mark>();
    List<Token> tokens = german.tokens(text);
    for (Asked each : some) {
      for (Match match : Matcher.matches(each.wanted(), tokens)) {
        marks.add(new Mark(match.range(), each.wanted().typed(), match.how().worth()));
      }
    }
    return marks;
  }
}
