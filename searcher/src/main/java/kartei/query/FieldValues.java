package kartei.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import kartei.index.Names;
import kartei.query.Filter.Operator;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The values of dimensions as part of a query: {@code skalierbarkeit:hoch}. They come from tables,
 * folders and front matter, whose words are no field of the entry's own.
 */
final class FieldValues {
  private final Vocabulary vocabulary;
  private final FieldNames fields;
  private final GermanText german;

  FieldValues(QueryReader.Tools tools) {
    this.vocabulary = tools.vocabulary();
    this.fields = tools.fields();
    this.german = tools.german();
  }

  /** What the query finds, and the entries with a value that fits in the scope's dimension. */
  Query or(Query query, Scope scope, Predicate<String> fits) {
    Dimension dimension = scope.field() == null ? null : fields.dimension(scope.field());
    if (dimension == null) {
      return query;
    }
    List<String> values = vocabulary.values(dimension.name()).stream().filter(fits).toList();
    return values.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.SHOULD)
            .add(query(dimension.name(), values), Occur.SHOULD)
            .build();
  }

  Query query(String dimension, List<String> values) {
    return values.isEmpty()
        ? new MatchNoDocsQuery("no such value")
        : new ConstantScoreQuery(IndexSchema.withAnyValue(dimension, values));
  }

  boolean hasWord(String value, Wish wish) {
    if (Names.fold(value).equals(Names.fold(wish.typed()))) {
      return true;
    }
    for (Token token : german.tokens(value)) {
      if (token.forms().stem().equals(wish.forms().stem())) {
        return true;
      }
    }
    return false;
  }

  boolean hasTerm(String value, WantedTerms wanted) {
    return german.tokens(value).stream().anyMatch(t -> wanted.exact().contains(t.forms().exact()));
  }

  boolean hasPhrase(String value, String phrase) {
    List<String> words = stems(value);
    return java.util.Collections.indexOfSubList(words, stems(phrase)) >= 0;
  }

  private List<String> stems(String text) {
    return german.tokens(text).stream()
        .filter(t -> t.span() == 1)
        .map(t -> t.forms().stem())
        .toList();
  }

  /** {@code >=2015} or {@code 10..20}; null where the field's values cannot be compared so. */
  @Nullable WantedValue comparison(String typed, Scope scope) {
    Dimension dimension = scope.field() == null ? null : fields.dimension(scope.field());
    if (dimension == null || !dimension.isOrdered()) {
      return null;
    }
    List<Limit> limits = limits(typed, dimension);
    if (limits.isEmpty()) {
      return null;
    }
    List<String> fitting =
        vocabulary.values(dimension.name()).stream()
            .filter(value -> fits(dimension.rank(value), limits))
            .toList();
    return new WantedValue(typed, dimension.name(), fitting);
  }

  private record Limit(Operator operator, double rank) {}

  private static boolean fits(OptionalDouble rank, List<Limit> limits) {
    return rank.isPresent()
        && limits.stream()
            .allMatch(l -> l.operator().accepts(Double.compare(rank.getAsDouble(), l.rank())));
  }

  private static List<Limit> limits(String typed, Dimension dimension) {
    var limits = new ArrayList<Limit>();
    int dots = typed.indexOf("..");
    boolean understood;
    if (dots > 0) {
      understood =
          add(limits, Operator.AT_LEAST, typed.substring(0, dots), dimension)
              && add(limits, Operator.AT_MOST, typed.substring(dots + 2), dimension);
    } else {
      Operator operator =
          Arrays.stream(Operator.values())
              .filter(each -> typed.startsWith(each.sign()))
              .findFirst()
              .orElse(Operator.EQUAL);
      understood = add(limits, operator, typed.substring(operator.sign().length()), dimension);
    }
    return understood ? limits : List.of();
  }

  private static boolean add(
      List<Limit> limits, Operator operator, String value, Dimension dimension) {
    OptionalDouble rank = dimension.rank(value);
    rank.ifPresent(limit -> limits.add(new Limit(operator, limit)));
    return rank.isPresent();
  }
}
