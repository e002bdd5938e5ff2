package kartei.search;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.Token;
import kartei.query.Wanted;
import kartei.query.WantedPhrase;
import kartei.query.WantedTerms;
import kartei.query.Wish;

/** Finds what was asked for in the words of a text. */
final class Matcher {
  private Matcher() {}

  static List<Match> matches(Wanted wanted, List<Token> tokens) {
    // No switch over types: the JVM makes a class for it at each start.
    if (wanted instanceof Wish wish) {
      return new WishMatcher(wish, tokens).matches();
    }
    if (wanted instanceof WantedPhrase phrase) {
      return new PhraseMatcher(phrase, tokens).matches();
    }
    return wanted instanceof WantedTerms terms ? terms(terms, tokens) : List.of();
  }

  private static List<Match> terms(WantedTerms terms, List<Token> tokens) {
    var matches = new ArrayList<Match>();
    for (Token token : tokens) {
      if (terms.exact().contains(token.forms().exact())) {
        matches.add(new Match(WishMatcher.whole(token), How.PATTERN));
      }
    }
    return matches;
  }
}
