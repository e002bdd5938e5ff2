package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.query.Asked;
import kartei.search.Snippet.Range;

/** Finds in a text what a query matches and marks no more than that: {@code Wissens[datenbank]}. */
final class Marker {
  private final GermanText german;
  private final SoughtWords sought;

  Marker(GermanText german, SoughtWords sought) {
    this.german = german;
    this.sought = sought;
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
    return sought.asked().stream().filter(each -> !each.scope().isEverywhere()).toList();
  }

  /** All matches in the text of an entry of what may stand everywhere. */
  List<Mark> marks(ReadEntry entry) throws IOException {
    return marks(sought.in(entry, german), everywhere());
  }

  /** The same in another text. */
  List<Mark> marks(String text) {
    return marks(text, everywhere());
  }

  List<Mark> marks(String text, List<Asked> some) {
    return marks(sought.in(text, german), some);
  }

  private List<Asked> everywhere() {
    return sought.asked().stream().filter(each -> each.scope().place() == null).toList();
  }

  private static List<Mark> marks(List<Token> words, List<Asked> some) {
    var marks = new ArrayList<Mark>();
    for (Asked each : some) {
      for (Match match : Matcher.matches(each.wanted(), words)) {
        marks.add(new Mark(match.range(), each.wanted().typed(), match.how().worth()));
      }
    }
    return marks;
  }
}
