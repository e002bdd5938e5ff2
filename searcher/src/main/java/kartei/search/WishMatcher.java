package kartei.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kartei.analysis.CompoundPart;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.query.Alternative;
import kartei.query.Wish;
import kartei.search.Snippet.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds a word of the query in a text, by the same forms that the search compares. Words that have
 * none of {@link SoughtTerms} may be missing from the text's.
 */
final class WishMatcher {
  private final Wish wish;
  private final List<Token> tokens;
  private final List<Match> matches = new ArrayList<>();

  WishMatcher(Wish wish, List<Token> tokens) {
    this.wish = wish;
    this.tokens = tokens;
  }

  List<Match> matches() {
    addWord(wish.forms(), null);
    wish.variants().forEach(variant -> addWord(variant, How.SPELLING));
    for (Alternative other : wish.others()) {
      How how = how(other.kind());
      if (other.words().size() == 1) {
        addWord(other.words().getFirst(), how);
      } else {
        addSideBySide(other.words(), how);
      }
    }
    addTogether(partsOf(wish.forms()), wish.forms().isTwoWords() ? 1 : 2);
    addTogether(wish.segments().stream().map(segment -> List.of(segment.stem())).toList(), 2);
    return matches;
  }

  private static How how(Alternative.Kind kind) {
    return switch (kind) {
      case JOINED, SPACED -> How.JOINED;
      case SYNONYM -> How.SYNONYM;
      case CORRECTION -> How.CORRECTION;
    };
  }

  /**
   * Adds all places of a word.
   *
   * @param as how a match is called; null to tell by its form
   */
  private void addWord(WordForms wanted, @Nullable How as) {
    for (Token token : tokens) {
      How how = compare(wanted, token.forms());
      if (how != null) {
        add(whole(token), as == null ? how : as);
      } else {
        addPart(token, wanted.stem(), as == null ? How.PART : as);
      }
    }
  }

  private static @Nullable How compare(WordForms wanted, WordForms found) {
    if (wanted.exact().equals(found.exact())) {
      return How.EXACT;
    }
    if (wanted.stem().equals(found.stem())) {
      return How.INFLECTED;
    }
    return wanted.root() != null && wanted.root().equals(found.root()) ? How.DERIVED : null;
  }

  private boolean addPart(Token token, String stem, How how) {
    boolean added = false;
    for (CompoundPart part : token.forms().allParts()) {
      if (part.stem().equals(stem)) {
        add(partOf(token, part), how);
        added = true;
      }
    }
    return added;
  }

  private void addSideBySide(List<WordForms> words, How how) {
    List<Token> single = tokens.stream().filter(t -> t.span() == 1).toList();
    for (int i = 0; i + words.size() <= single.size(); i++) {
      int at = 0;
      while (at < words.size()
          && single.get(i + at).position() == single.get(i).position() + at
          && single.get(i + at).forms().stem().equals(words.get(at).stem())) {
        at++;
      }
      if (at == words.size()) {
        add(new Range(single.get(i).start(), single.get(i + at - 1).end()), how);
      }
    }
  }

  /** The parts of a compound count where all of them are there, and the whole is not. */
  private void addTogether(List<List<String>> parts, int fewest) {
    if (parts.size() < fewest || hasWhole() || !areThere(parts)) {
      return;
    }
    Set<String> stems = new LinkedHashSet<>();
    for (List<String> readings : parts) {
      stems.addAll(readings);
    }
    for (Token token : tokens) {
      for (String stem : stems) {
        if (token.forms().stem().equals(stem)) {
          add(whole(token), How.BY_PARTS);
        } else {
          addPart(token, stem, How.BY_PARTS);
        }
      }
    }
  }

  private boolean hasWhole() {
    for (Match match : matches) {
      if (match.how() != How.BY_PARTS) {
        return true;
      }
    }
    return false;
  }

  /** Whether each part is there, in one of its readings. */
  private boolean areThere(List<List<String>> parts) {
    Set<String> found = found();
    for (List<String> stems : parts) {
      if (Collections.disjoint(found, stems)) {
        return false;
      }
    }
    return true;
  }

  private Set<String> found() {
    var found = new HashSet<String>();
    for (Token token : tokens) {
      found.add(token.forms().stem());
      token.forms().allParts().forEach(part -> found.add(part.stem()));
    }
    return found;
  }

  /** The smallest parts: together they cover the word once. */
  static List<List<String>> partsOf(WordForms forms) {
    List<CompoundPart> parts = forms.parts();
    return parts.stream()
        .filter(part -> parts.stream().noneMatch(other -> isWithin(other, part)))
        .map(forms::readings)
        .toList();
  }

  private static boolean isWithin(CompoundPart inner, CompoundPart outer) {
    return !inner.equals(outer) && inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  private void add(Range range, How how) {
    for (Match match : matches) {
      if (match.range().equals(range)) {
        return; // the surer way was looked for first
      }
    }
    matches.add(new Match(range, how));
  }

  static Range whole(Token token) {
    return new Range(token.start(), token.end());
  }

  static Range partOf(Token token, CompoundPart part) {
    int end = Math.min(token.start() + part.end(), token.end());
    return new Range(Math.min(token.start() + part.start(), end), end);
  }
}
