package kartei.query;

import java.util.List;
import kartei.analysis.GermanText;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Reads what a person typed; any text is a query. Not thread-safe, as its {@link GermanText}. */
public final class QueryReader {
  private final GermanText german;
  private final Vocabulary vocabulary;
  private final Weights weights;

  /**
   * @param vocabulary knows which terms the index has
   * @param weights what each kind of match counts
   */
  public QueryReader(GermanText german, Vocabulary vocabulary, Weights weights) {
    this.german = german;
    this.vocabulary = vocabulary;
    this.weights = weights;
  }

  /** The query behind a text; nothing, blanks and {@code *} ask for every entry. */
  public ReadQuery read(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.equals("*")) {
      return new ReadQuery(MatchAllDocsQuery.INSTANCE, List.of(), List.of());
    }
    ReadQuery query = parse(stripped, false);
    return query.wishes().isEmpty() ? parse(stripped, true) : query;
  }

  private ReadQuery parse(String text, boolean withStopWords) {
    var wishes = new WishReader(german, vocabulary, withStopWords);
    var parser = new GermanQueryParser(wishes, new WishQuery(weights));
    Query query = parser.parse(text);
    Query lifted = new Lift(weights).over(query, wishes.wishes(), wishes.ignored(), german);
    return new ReadQuery(lifted, wishes.wishes(), wishes.ignored());
  }
}
