package kartei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kartei.analysis.CompoundPart;
import kartei.analysis.Token;
import kartei.query.WantedPhrase;
import kartei.search.Snippet.Range;

/** Finds the words of a phrase together in a text. */
final class PhraseMatcher {
  private final WantedPhrase phrase;
  private final List<Token> tokens;
  private final Map<Integer, Token> hyphenated = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();

  PhraseMatcher(WantedPhrase phrase, List<Token> tokens) {
    this.phrase = phrase;
    tokens.stream().filter(t -> t.span() > 1).forEach(t -> hyphenated.put(t.position(), t));
    this.tokens = tokens.stream().filter(token -> token.span() == 1).toList();
  }

  List<Match> matches() {
    for (int i = 0; i < tokens.size(); i++) {
      if (phrase.gaps() == 0) {
        int end = endOfPhrase(i);
        if (end > i) {
          Range range = new Range(tokens.get(i).start(), tokens.get(end - 1).end());
          matches.add(new Match(range, How.PHRASE));
        }
      } else if (fits(phrase.words().getFirst(), tokens.get(i)) || anyFits(i)) {
        addNear(i);
      }
    }
    return matches;
  }

  /** The token after the phrase that begins at one; that one itself where none begins. */
  private int endOfPhrase(int first) {
    int at = first;
    for (Token word : phrase.words()) {
      Token whole = at < tokens.size() ? hyphenated.get(tokens.get(at).position()) : null;
      if (whole != null && whole.forms().stem().equals(word.forms().stem())) {
        at += whole.span();
      } else if (at < tokens.size() && fits(word, tokens.get(at))) {
        at++;
      } else if (isByParts(word, at)) {
        at += 2;
      } else {
        return first;
      }
    }
    return at;
  }

  private boolean isByParts(Token word, int at) {
    List<CompoundPart> parts = word.forms().parts();
    return parts.size() == 2
        && at + 1 < tokens.size()
        && tokens.get(at).forms().stem().equals(parts.get(0).stem())
        && tokens.get(at + 1).forms().stem().equals(parts.get(1).stem());
  }

  private boolean anyFits(int at) {
    return phrase.words().stream().anyMatch(word -> fits(word, tokens.get(at)));
  }

  /** Marks the words, not what stands between them. */
  private void addNear(int first) {
    int end = Math.min(tokens.size(), first + phrase.words().size() + phrase.gaps());
    var found = new ArrayList<Token>();
    for (Token word : phrase.words()) {
      for (Token token : tokens.subList(first, end)) {
        if (!found.contains(token) && fits(word, token)) {
          found.add(token);
          break;
        }
      }
    }
    if (found.size() == phrase.words().size()) {
      for (Token token : found) {
        var match = new Match(WishMatcher.whole(token), How.PHRASE);
        if (!matches.contains(match)) {
          matches.add(match);
        }
      }
    }
  }

  private static boolean fits(Token word, Token token) {
    String stem = word.forms().stem();
    return token.forms().stem().equals(stem)
        || token.forms().allParts().stream().anyMatch(part -> part.stem().equals(stem));
  }
}
