package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.SpellingVariants;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;

/** Makes wishes of the words of a query and remembers them, and the words it left out. */
final class WishReader {
  private final GermanText german;
  private final Vocabulary vocabulary;
  private final boolean withStopWords;
  private final List<Wish> wishes = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();

  WishReader(GermanText german, Vocabulary vocabulary, boolean withStopWords) {
    this.german = german;
    this.vocabulary = vocabulary;
    this.withStopWords = withStopWords;
  }

  /** The wishes of a piece of text, stop words left out. */
  List<Wish> wishesOf(String text) {
    List<Token> tokens = german.tokens(text);
    var found = new ArrayList<Wish>();
    int covered = 0;
    for (Token token : tokens) {
      if (token.position() < covered) {
        continue;
      }
      String typed = text.substring(token.start(), token.end());
      if (token.forms().kind() == Kind.STOP && !withStopWords) {
        ignored.add(typed);
        continue;
      }
      covered = token.position() + token.span();
      found.add(wish(typed, token, segmentsOf(token, tokens)));
    }
    wishes.addAll(found);
    return found;
  }

  /** The tokens of a phrase in their places, stop words included. */
  List<Token> tokensOf(String text) {
    return german.tokens(text);
  }

  List<Wish> wishes() {
    return wishes;
  }

  List<String> ignored() {
    return ignored;
  }

  private Wish wish(String typed, Token token, List<WordForms> segments) {
    var variants = new ArrayList<WordForms>();
    for (String spelling : SpellingVariants.of(typed, german)) {
      WordForms forms = german.forms(spelling);
      if (vocabulary.entriesWithStem(forms.stem()) > 0) {
        variants.add(forms);
      }
    }
    return new Wish(typed, token.forms(), segments, variants);
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
