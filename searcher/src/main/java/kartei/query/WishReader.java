package kartei.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kartei.analysis.GermanText;
import kartei.analysis.SpellingVariants;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;

/** Makes wishes of the words of a query and remembers the words it left out. */
final class WishReader {
  private final GermanText german;
  private final Vocabulary vocabulary;
  private final Neighbours neighbours;
  private final Synonyms synonyms;
  private final List<String> ignored = new ArrayList<>();

  WishReader(GermanText german, Vocabulary vocabulary) {
    this.german = german;
    this.vocabulary = vocabulary;
    this.neighbours = new Neighbours(german, vocabulary);
    this.synonyms = new Synonyms(german, vocabulary);
  }

  /** The wishes of a piece of text. */
  List<Wish> wishesOf(String text, boolean withStopWords) {
    var found = new ArrayList<Wish>();
    var places = new ArrayList<Integer>();
    List<Token> tokens = german.tokens(text);
    int covered = 0;
    int end = 0;
    int breaks = 0;
    for (Token token : tokens) {
      if (token.position() < covered) {
        continue;
      }
      String typed = text.substring(token.start(), token.end());
      breaks += text.substring(Math.min(end, token.start()), token.start()).isBlank() ? 0 : 1;
      end = token.end();
      if (token.forms().kind() == Kind.STOP && !withStopWords) {
        ignored.add(typed);
        continue;
      }
      covered = token.position() + token.span();
      // What a sign keeps apart is no neighbour: a/b is not ab.
      places.add(token.position() + breaks);
      found.add(wish(typed, token.forms(), segmentsOf(token, tokens)));
    }
    neighbours.complete(found, places);
    synonyms.complete(found);
    return found;
  }

  /** The words of a phrase in their places, stop words included. */
  List<Token> tokensOf(String text) {
    return german.tokens(text);
  }

  List<String> ignored() {
    return ignored;
  }

  private Wish wish(String typed, WordForms forms, List<WordForms> segments) {
    List<WordForms> variants =
        segments.isEmpty()
            ? vocabulary.variants(typed, word -> variants(word, forms, true))
            : variants(typed, forms, false);
    return new Wish(typed, forms, segments, variants, List.of());
  }

  private List<WordForms> variants(String typed, WordForms forms, boolean single) {
    var variants = new ArrayList<WordForms>();
    for (String spelling : SpellingVariants.of(typed, german)) {
      addVariant(variants, forms, german.forms(spelling));
    }
    if (forms.kind() == Kind.WORD && single && Character.isLowerCase(typed.charAt(0))) {
      if (!german.isParticle(forms.exact())) {
        // Typed in small letters it may be a noun all the same.
        String noun = typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.substring(1);
        addVariant(variants, forms, german.forms(noun));
      }
      WordForms capitals = german.capitals(forms.exact());
      if (capitals != null) {
        addVariant(variants, forms, capitals);
      }
    }
    return List.copyOf(variants);
  }

  private void addVariant(List<WordForms> variants, WordForms typed, WordForms variant) {
    if (!variant.stem().equals(typed.stem())
        && !variants.contains(variant)
        && vocabulary.entriesWithStem(variant.stem()) > 0) {
      variants.add(variant);
    }
  }

  private static List<WordForms> segmentsOf(Token whole, List<Token> tokens) {
    if (whole.span() == 1) {
      return List.of();
    }
    int end = whole.position() + whole.span();
    return tokens.stream()
        .filter(t -> t != whole && t.position() >= whole.position() && t.position() < end)
        .map(Token::forms)
        .toList();
  }
}
