package kartei.query;

import java.util.List;
import kartei.analysis.GermanText;
import kartei.index.IndexSchema;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Reads what a person typed; any text is a query. Not thread-safe, as its {@link GermanText}. */
public final class QueryReader {
  private final Tools tools;

  /**
   * What a query is read with.
   *
   * @param vocabulary knows which terms the index has
   * @param fields the names that can stand before a colon
   * @param weights what each kind of match counts
   */
  public record Tools(
      GermanText german, Vocabulary vocabulary, FieldNames fields, Weights weights) {}

  public QueryReader(Tools tools) {
    this.tools = tools;
  }

  /** The query behind a text; nothing, blanks and {@code *} ask for every entry. */
  public ReadQuery read(String typed) {
    if (isEmpty(typed)) {
      return ReadQuery.ofEverything(IndexSchema.allEntries());
    }
    var notes = new Notes();
    String text = Bounds.cut(typed, notes);
    List<Piece> found = new QueryScanner(text, tools.fields(), tools.german(), notes).scan();
    List<Piece> pieces = new SyntaxRepair(found, notes).repaired();
    ReadQuery query = read(text, pieces, notes, false);
    if (query.asked().isEmpty()) {
      query = read(text, pieces, notes, true);
    }
    if (query.asked().isEmpty()) {
      notes.add(ReadingNote.Kind.NO_WORDS, text.strip());
    }
    return query.with(notes.all());
  }

  private static boolean isEmpty(String typed) {
    return typed.strip().equals("*") || typed.chars().allMatch(c -> QueryScanner.isBlank((char) c));
  }

  private ReadQuery read(String text, List<Piece> pieces, Notes notes, boolean withStopWords) {
    var operands = new OperandReader(tools, notes);
    List<Clause> clauses;
    try {
      clauses = new QueryTree(text, pieces, operands, withStopWords).clauses();
    } catch (QueryNodeParseException e) {
      throw new AssertionError("repaired syntax is well-formed: " + text, e);
    }
    Query query = AllFirst.of(clauses);
    return new ReadQuery(
        query == null
            ? new MatchNoDocsQuery("nothing to look for")
            : new Lift(tools)
                .over(query, operands.asked(), operands.ignored(), operands.possibleCorrections()),
        Clause.shown(clauses),
        operands.asked(),
        operands.ignored(),
        List.of(),
        operands.corrections(),
        operands.possibleCorrections());
  }
}
