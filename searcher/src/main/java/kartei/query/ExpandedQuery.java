package kartei.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import kartei.analysis.Layer;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Looks for a pattern or for similar words. Here the words that fit do count as one word, which is
 * what Lucene's {@code SynonymQuery} is for.
 */
final class ExpandedQuery {
  private final Weights weights;

  /** Terms for a Lucene field and the prefix that its terms have. */
  private final BiFunction<String, String, Expansion> expand;

  private final Map<String, Float> terms = new HashMap<>();
  private boolean cut;

  ExpandedQuery(Weights weights, BiFunction<String, String, Expansion> expand) {
    this.weights = weights;
    this.expand = expand;
  }

  Query in(Scope scope) {
    Place place = scope.place();
    if (place != null) {
      String field = scope.field();
      String prefix = field == null ? "" : IndexSchema.fieldTerm(field, "");
      return in(IndexSchema.name(place, Layer.STEM), prefix);
    }
    return new BooleanQuery.Builder()
        .add(in(IndexSchema.name(Place.TEXT, Layer.EXACT), ""), Occur.SHOULD)
        .add(boosted(Place.TITLE, weights.title()), Occur.SHOULD)
        .add(boosted(Place.PATH, weights.path()), Occur.SHOULD)
        .build();
  }

  /** The terms that were found, in normal spelling. */
  WantedTerms wanted(String typed) {
    return new WantedTerms(typed, terms.keySet());
  }

  /** Whether there were more terms than are looked for. */
  boolean isCut() {
    return cut;
  }

  private Query boosted(Place place, float weight) {
    return new BoostQuery(in(IndexSchema.name(place, Layer.STEM), ""), weight);
  }

  private Query in(String field, String prefix) {
    Expansion expansion = expand.apply(field, prefix);
    cut |= expansion.cut();
    terms.putAll(expansion.terms());
    if (expansion.terms().isEmpty()) {
      return new MatchNoDocsQuery("no such word");
    }
    var any = new SynonymQuery.Builder(field);
    expansion.terms().forEach((term, near) -> any.addTerm(new Term(field, prefix + term), near));
    return any.build();
  }

  static ExpandedQuery ofPatterns(Vocabulary vocabulary, Weights weights, List<String> patterns) {
    return new ExpandedQuery(
        weights, (field, prefix) -> Expansion.ofPatterns(vocabulary, field, prefix, patterns));
  }

  static ExpandedQuery ofSimilar(Vocabulary vocabulary, Weights weights, String exact, int edits) {
    return new ExpandedQuery(
        weights,
        (field, prefix) ->
            Expansion.ofSimilar(
                vocabulary, new Term(field, prefix + exact), prefix.length(), edits));
  }
}
