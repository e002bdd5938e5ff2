package kartei.query;

import java.util.List;
import java.util.Map;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's simple parser carries the grammar and never fails on a text; what it would hand to an
 * analyzer becomes wishes here.
 */
final class GermanQueryParser extends SimpleQueryParser {
  private static final String STEMS = IndexSchema.name(Place.TEXT, Layer.STEM);
  private static final String PARTS = IndexSchema.name(Place.TEXT, Layer.PARTS);

  private final WishReader wishes;
  private final WishQuery queries;

  GermanQueryParser(WishReader wishes, WishQuery queries) {
    super(new KeywordAnalyzer(), Map.of(STEMS, 1f), PHRASE_OPERATOR | WHITESPACE_OPERATOR);
    this.wishes = wishes;
    this.queries = queries;
  }

  @Override
  public Query parse(String text) {
    Query query = super.parse(text);
    return query == null ? new MatchNoDocsQuery("nothing to look for") : query;
  }

  @Override
  protected @Nullable Query newDefaultQuery(String text) {
    List<Query> all = wishes.wishesOf(text).stream().map(queries::of).toList();
    if (all.size() < 2) {
      return all.isEmpty() ? null : all.getFirst();
    }
    var any = new BooleanQuery.Builder();
    all.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  @Override
  protected @Nullable Query newPhraseQuery(String text, int slop) {
    List<IntervalsSource> words =
        wishes.tokensOf(text).stream().filter(t -> t.span() == 1).map(this::wordInPlace).toList();
    Query scored = newDefaultQuery(text);
    if (words.isEmpty() || scored == null) {
      return scored;
    }
    IntervalsSource inOrder = Intervals.ordered(words.toArray(IntervalsSource[]::new));
    IntervalsSource phrase = Intervals.maxgaps(slop, inOrder);
    return new BooleanQuery.Builder()
        .add(scored, Occur.MUST)
        .add(new IntervalQuery(STEMS, phrase), Occur.FILTER)
        .build();
  }

  /** A word or a compound that it is part of: both layers count positions alike. */
  private IntervalsSource wordInPlace(Token token) {
    String stem = token.forms().stem();
    return Intervals.or(Intervals.term(stem), Intervals.fixField(PARTS, Intervals.term(stem)));
  }
}
