package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.index.Place;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Makes of each operand of a query what Lucene looks for, and remembers what was asked. */
final class OperandReader {
  private final GermanText german;
  private final Vocabulary vocabulary;
  private final FieldNames fields;
  private final FieldValues values;
  private final Weights weights;
  private final Notes notes;
  private final WishReader wishes;
  private final Corrector corrector;
  private final List<Asked> asked = new ArrayList<>();

  OperandReader(QueryReader.Tools tools, Notes notes) {
    this.german = tools.german();
    this.vocabulary = tools.vocabulary();
    this.fields = tools.fields();
    this.values = new FieldValues(tools);
    this.weights = tools.weights();
    this.notes = notes;
    this.wishes = new WishReader(german, vocabulary);
    this.corrector = new Corrector(tools);
  }

  /**
   * The clauses of an operand; none where it has no words.
   *
   * @param withStopWords whether common words are looked for, too
   */
  List<Clause> read(Piece piece, Scope scope, Occur occur, boolean withStopWords) {
    List<Asked> found =
        switch (piece.kind()) {
          case PHRASE -> phrase(piece, scope, occur);
          case PATTERN -> pattern(piece, scope, occur);
          case SIMILAR -> similar(piece, scope, occur);
          case COMPARED -> compared(piece, scope, occur);
          default -> words(piece.text(), scope, occur, withStopWords);
        };
    asked.addAll(found);
    return clauses(found, occur);
  }

  /** What a name before a colon stands for. */
  Scope scope(String name) {
    Scope scope = fields.scope(name);
    return scope == null ? Scope.EVERYWHERE : scope;
  }

  List<Asked> asked() {
    return asked;
  }

  /** What was asked for from there on stands in a group that is excluded as a whole. */
  void excludeFrom(int first) {
    asked.subList(first, asked.size()).replaceAll(Asked::asExcluded);
  }

  List<String> ignored() {
    return wishes.ignored();
  }

  List<Correction> corrections() {
    return corrector.corrections();
  }

  List<Guess> possibleCorrections() {
    return corrector.possible();
  }

  /** What is excluded is excluded as a whole: {@code -a/b} leaves out what has both. */
  private static List<Clause> clauses(List<Asked> found, Occur occur) {
    var clauses = new ArrayList<Clause>();
    for (Asked each : found) {
      clauses.add(new Clause(each.query(), occur, each.shown()));
    }
    if (occur != Occur.MUST_NOT || clauses.size() < 2) {
      return clauses;
    }
    clauses.replaceAll(clause -> clause.with(Occur.MUST));
    Query all = Clause.sideBySide(clauses);
    String shown = "(" + Clause.shown(clauses) + ")";
    return all == null ? List.of() : List.of(new Clause(all, Occur.MUST_NOT, shown));
  }

  private List<Asked> words(String text, Scope scope, Occur occur, boolean withStopWords) {
    var found = new ArrayList<Asked>();
    for (Wish wish : wishes.wishesOf(text, withStopWords)) {
      Wish likely =
          scope == Scope.EVERYWHERE && occur != Occur.MUST_NOT ? corrector.corrected(wish) : wish;
      found.add(new Asked(likely, scope, query(likely, scope), occur));
    }
    return found;
  }

  private Query query(Wish wish, Scope scope) {
    Place place = scope.place();
    if (place == null) {
      return new WishQuery(weights).of(wish);
    }
    Query words = new WishQuery(weights, scope.field()).in(place, wish);
    return values.or(words, scope, value -> values.hasWord(value, wish));
  }

  private List<Asked> phrase(Piece piece, Scope scope, Occur occur) {
    List<Token> tokens = wishes.tokensOf(piece.text()).stream().filter(t -> t.span() == 1).toList();
    if (tokens.isEmpty()) {
      return List.of();
    }
    if (tokens.size() == 1) {
      return words(piece.text(), scope, occur, true);
    }
    String typed = "\"" + piece.text() + "\"" + (piece.number() > 0 ? "~" + piece.number() : "");
    var phrase = new WantedPhrase(typed, tokens, piece.number());
    return List.of(new Asked(phrase, scope, query(piece.text(), phrase, scope), occur));
  }

  /** Entries with the words together, in the order of what the words count. */
  private Query query(String text, WantedPhrase phrase, Scope scope) {
    var words = new PhraseWords(phrase);
    Place place = scope.place();
    var together = new BooleanQuery.Builder();
    var ranked = new BooleanQuery.Builder();
    if (place == null) {
      together.add(words.in(Place.TEXT, null), Occur.SHOULD);
      together.add(new BoostQuery(words.in(Place.PATH, null), weights.path()), Occur.SHOULD);
      ranked.add(words.exactFirst(), Occur.SHOULD);
    } else {
      Query inPlace = words.in(place, scope.field());
      together.add(values.or(inPlace, scope, value -> values.hasPhrase(value, text)), Occur.SHOULD);
    }
    ranked.add(together.build(), Occur.MUST);
    for (Wish wish : wishes.wishesOf(text, false)) {
      ranked.add(query(wish, scope), Occur.SHOULD);
    }
    return ranked.build();
  }

  private List<Asked> pattern(Piece piece, Scope scope, Occur occur) {
    List<String> patterns = Glob.normalised(piece.text(), german);
    var query = ExpandedQuery.ofPatterns(vocabulary, weights, patterns);
    return List.of(expanded(query, piece.text(), scope, occur));
  }

  private List<Asked> similar(Piece piece, Scope scope, Occur occur) {
    String exact = german.forms(piece.text().replace("-", "")).exact();
    var query = ExpandedQuery.ofSimilar(vocabulary, weights, exact, piece.number());
    String typed = piece.text() + "~" + piece.number();
    return List.of(expanded(query, typed, scope, occur));
  }

  private Asked expanded(ExpandedQuery query, String typed, Scope scope, Occur occur) {
    Query found = query.in(scope);
    WantedTerms wanted = query.wanted(typed);
    if (query.isCut()) {
      notes.add(ReadingNote.Kind.TOO_MANY_EXPANSIONS, typed);
    }
    Query all = values.or(found, scope, value -> values.hasTerm(value, wanted));
    return new Asked(wanted, scope, all, occur);
  }

  private List<Asked> compared(Piece piece, Scope scope, Occur occur) {
    var comparison = values.comparison(piece.text(), scope);
    if (comparison == null) {
      notes.add(ReadingNote.Kind.NOT_COMPARABLE, scope.prefix() + piece.text());
      return words(piece.text(), scope, occur, true);
    }
    Query query = values.query(comparison.dimension(), comparison.values());
    return List.of(new Asked(comparison, scope, query, occur));
  }
}
