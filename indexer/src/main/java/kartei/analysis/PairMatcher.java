package kartei.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is found by a query, by the same rules as the search: each word of the query is
 * wanted, as written, inflected, derived or as a part; a compound also by all of its parts.
 */
public final class PairMatcher {

  private final GermanText german;

  public PairMatcher(GermanText german) {
    this.german = german;
  }

  public boolean matches(String query, String text) {
    Terms terms = new Terms(german.tokens(text));
    List<Token> wanted = german.tokens(query);
    if (wanted.isEmpty()) {
      return false;
    }
    return closedSpelling(wanted, terms) || allMatch(wanted, terms);
  }

  /** Adjacent words written as one: {@code Attention Mechanismus}. */
  private static boolean closedSpelling(List<Token> wanted, Terms terms) {
    StringBuilder joined = new StringBuilder();
    String stem = "";
    int next = 0;
    for (Token token : wanted) {
      if (token.span() == 1 && token.position() == next) {
        next++;
        stem = joined + token.forms().stem();
        joined.append(token.forms().exact());
      }
    }
    return wanted.size() > 1
        && (terms.exact.contains(joined.toString()) || terms.stems.contains(stem));
  }

  private boolean allMatch(List<Token> wanted, Terms terms) {
    boolean onlyStops = wanted.stream().allMatch(t -> t.forms().kind() == WordForms.Kind.STOP);
    int at = 0;
    while (at < wanted.size()) {
      Token token = wanted.get(at);
      int next = at + 1;
      List<Token> segments = new ArrayList<>();
      for (; next < wanted.size() && isWithin(wanted.get(next), token); next++) {
        segments.add(wanted.get(next));
      }
      boolean skip = token.forms().kind() == WordForms.Kind.STOP && !onlyStops;
      if (!skip && !matches(token, segments, terms)) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static boolean isWithin(Token segment, Token whole) {
    return whole.span() > 1 && segment.position() < whole.position() + whole.span();
  }

  private boolean matches(Token token, List<Token> segments, Terms terms) {
    if (matchesWhole(token.forms(), terms)) {
      return true;
    }
    if (token.forms().kind() == WordForms.Kind.NAME && !segments.isEmpty()) {
      return false;
    }
    return segments.isEmpty()
        ? matchesOtherwise(token.forms(), terms)
        : segments.stream().allMatch(segment -> matches(segment, List.of(), terms));
  }

  private static boolean matchesWhole(WordForms forms, Terms terms) {
    return terms.exact.contains(forms.exact())
        || terms.stems.contains(forms.stem())
        || forms.root() != null && terms.roots.contains(forms.root())
        || terms.parts.contains(forms.stem())
        || matchesByParts(forms, terms);
  }

  private static boolean matchesByParts(WordForms forms, Terms terms) {
    return (forms.parts().size() > 1 || forms.isTwoWords())
        && forms.parts().stream()
            .allMatch(part -> forms.readings(part).stream().anyMatch(terms::hasWordOrPart));
  }

  /** What is typed in small letters may be a noun; and it may lack its umlauts. */
  private boolean matchesOtherwise(WordForms forms, Terms terms) {
    if (forms.kind() == WordForms.Kind.NAME || forms.exact().isEmpty()) {
      return false;
    }
    WordForms capitals = german.capitals(forms.exact());
    if (!german.isParticle(forms.exact()) && matchesWhole(asNoun(forms.exact()), terms)
        || capitals != null && matchesWhole(capitals, terms)) {
      return true;
    }
    for (String variant : SpellingVariants.of(forms.exact(), german)) {
      if (terms.exact.contains(variant)
          || terms.stems.contains(german.forms(variant).stem())
          || terms.stems.contains(asNoun(variant).stem())) {
        return true;
      }
    }
    return false;
  }

  private WordForms asNoun(String exact) {
    return german.forms(exact.substring(0, 1).toUpperCase(Locale.ROOT) + exact.substring(1));
  }

  /** The terms of a text, layer by layer. */
  private static final class Terms {
    final Set<String> exact = new HashSet<>();
    final Set<String> stems = new HashSet<>();
    final Set<String> roots = new HashSet<>();
    final Set<String> parts = new HashSet<>();

    boolean hasWordOrPart(String stem) {
      return stems.contains(stem) || parts.contains(stem);
    }

    Terms(List<Token> tokens) {
      for (Token token : tokens) {
        WordForms forms = token.forms();
        exact.add(forms.exact());
        stems.add(forms.stem());
        if (forms.root() != null) {
          roots.add(forms.root());
        }
        forms.allParts().forEach(part -> parts.add(part.stem()));
      }
    }
  }
}
