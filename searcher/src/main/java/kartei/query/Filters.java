package kartei.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import kartei.index.Dimension;
import kartei.index.DimensionValues;
import kartei.index.IndexSchema;
import kartei.index.Names;
import kartei.query.Filter.Operator;
import kartei.query.InvalidFilterException.Reason;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * The conditions of a search. Equal values of one dimension are alternatives; everything else must
 * hold together. {@code !=} keeps all that {@code =} would not give, entries without the dimension
 * included.
 */
public final class Filters {
  /** So many values can be named in a sentence. */
  private static final int FEW_VALUES = 10;

  private final Map<Dimension, List<Filter>> byDimension = new LinkedHashMap<>();
  private final List<Unmet> unmet = new ArrayList<>();
  private final Map<Dimension, Set<String>> places = new HashMap<>();
  private final DimensionValues values;

  private Filters(DimensionValues values) {
    this.values = values;
  }

  /**
   * Reads conditions as typed.
   *
   * @throws InvalidFilterException if one of them cannot be applied
   */
  public static Filters of(List<String> typed, List<Dimension> dimensions, IndexReader reader) {
    var filters = new Filters(new DimensionValues(reader));
    for (String text : typed) {
      Filter filter =
          Filter.parse(text)
              .orElseThrow(() -> new InvalidFilterException(Reason.MALFORMED, text, List.of()));
      Dimension dimension = dimension(filter.dimension(), dimensions);
      filters.byDimension.computeIfAbsent(dimension, d -> new ArrayList<>()).add(filter);
    }
    return filters;
  }

  /**
   * The dimension of a name in any case and umlaut spelling.
   *
   * @throws InvalidFilterException if there is none; it names the nearest
   */
  public static Dimension dimension(String name, List<Dimension> dimensions) {
    String folded = Names.fold(name);
    for (Dimension dimension : dimensions) {
      if (Names.fold(dimension.name()).equals(folded)) {
        return dimension;
      }
    }
    List<String> facets =
        dimensions.stream().filter(Dimension::facet).map(Dimension::name).toList();
    List<String> nearest = Nearest.to(name, dimensions.stream().map(Dimension::name).toList());
    throw nearest.isEmpty()
        ? new InvalidFilterException(Reason.UNKNOWN_DIMENSION, name, facets)
        : InvalidFilterException.mistyped(name, nearest);
  }

  /** The entries of a query that pass. */
  public Query over(Query query) throws IOException {
    if (byDimension.isEmpty()) {
      return query;
    }
    var passing = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (var each : byDimension.entrySet()) {
      passing.add(query(each.getKey(), each.getValue()), Occur.FILTER);
    }
    return passing.build();
  }

  /** The dimensions that have a condition. */
  public Set<Dimension> dimensions() {
    return Collections.unmodifiableSet(byDimension.keySet());
  }

  /** The conditions on all other dimensions. */
  public Filters without(Dimension dimension) {
    var others = new Filters(values);
    others.byDimension.putAll(byDimension);
    others.byDimension.remove(dimension);
    return others;
  }

  /**
   * A condition that asks for a value which no entry has.
   *
   * @param values that could be meant: the nearest, else all where they are few
   */
  public record Unmet(Filter filter, List<String> values) {}

  /** Conditions that no entry meets; known after {@link #over}. */
  public List<Unmet> unmet() {
    return unmet;
  }

  /** The places of a hierarchy that are filtered by; known after {@link #over}. */
  public Set<String> places(Dimension dimension) {
    return places.getOrDefault(dimension, Set.of());
  }

  private Query query(Dimension dimension, List<Filter> filters) throws IOException {
    var all = new BooleanQuery.Builder().add(IndexSchema.allEntries(), Occur.FILTER);
    var equal = new ArrayList<String>();
    boolean anyEqual = false;
    for (Filter filter : filters) {
      List<String> accepted = accepted(dimension, filter);
      if (accepted.isEmpty()) {
        unmet.add(new Unmet(filter, meant(dimension, filter)));
      }
      switch (filter.operator()) {
        case EQUAL -> {
          anyEqual = true;
          equal.addAll(accepted);
        }
        case NOT_EQUAL -> all.add(anyOf(dimension, accepted), Occur.MUST_NOT);
        default -> all.add(anyOf(dimension, accepted), Occur.FILTER);
      }
    }
    if (anyEqual) {
      all.add(anyOf(dimension, equal), Occur.FILTER);
    }
    return all.build();
  }

  private List<String> meant(Dimension dimension, Filter filter) throws IOException {
    List<String> all = values.of(dimension.name());
    List<String> nearest = Nearest.to(filter.value(), all);
    return !nearest.isEmpty() ? nearest : all.size() <= FEW_VALUES ? all : List.of();
  }

  /** The values of the dimension that a condition names. */
  private List<String> accepted(Dimension dimension, Filter filter) throws IOException {
    List<String> all = values.of(dimension.name());
    if (!filter.operator().isRange() && dimension.hierarchy().isPresent()) {
      return inPlace(dimension, filter, all);
    }
    if (!filter.operator().isRange()) {
      String wanted = Names.fold(filter.value());
      OptionalDouble rank = dimension.rank(filter.value());
      return all.stream()
          .filter(v -> Names.fold(v).equals(wanted) || sameRank(dimension, v, rank))
          .toList();
    }
    if (!dimension.isOrdered()) {
      throw new InvalidFilterException(Reason.UNORDERED, dimension.name(), List.of());
    }
    OptionalDouble limit = dimension.rank(filter.value());
    if (limit.isEmpty()) {
      List<String> inOrder =
          all.stream()
              .sorted(Comparator.comparingDouble(v -> dimension.rank(v).orElse(-1)))
              .toList();
      throw new InvalidFilterException(
          Reason.NO_SUCH_VALUE, filter.value(), inOrder.subList(0, Math.min(10, inOrder.size())));
    }
    Operator operator = filter.operator();
    return all.stream()
        .filter(
            value -> {
              OptionalDouble rank = dimension.rank(value);
              return rank.isPresent()
                  && operator.accepts(Double.compare(rank.getAsDouble(), limit.getAsDouble()));
            })
        .toList();
  }

  /** The values in a folder, or under a heading, and in all below it. */
  private List<String> inPlace(Dimension dimension, Filter filter, List<String> all) {
    var found = dimension.hierarchy().orElseThrow().in(filter.value(), all);
    if (filter.operator() == Operator.EQUAL) {
      places.computeIfAbsent(dimension, d -> new HashSet<>()).addAll(found.values());
    }
    return List.copyOf(found.keySet());
  }

  /** {@code 01.02.2020} is the value {@code 2020-02-01}, {@code 1.000} is {@code 1000}. */
  private static boolean sameRank(Dimension dimension, String value, OptionalDouble wanted) {
    return wanted.isPresent() && dimension.rank(value).equals(wanted);
  }

  private static Query anyOf(Dimension dimension, List<String> values) {
    if (values.isEmpty()) {
      return new MatchNoDocsQuery("no such value");
    }
    return IndexSchema.withAnyValue(dimension.name(), values);
  }
}
