package kartei.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import kartei.entry.DateReader;
import kartei.entry.DimensionType;
import kartei.entry.FacetRule;
import kartei.entry.Quantity;
import kartei.entry.Scale;
import kartei.entry.Unit;

/**
 * What kind of values a dimension has and how they are ordered, found from the values. A type is
 * taken if nearly all entries have a value of it: one "n. v." or one typing error in a column of
 * numbers does not make it a column of words. The odd ones keep their place as values, but have no
 * rank.
 *
 * @param type what the values are
 * @param steps of the scale of an ordinal dimension, the lowest first; for paths the separator of
 *     their levels; empty for other types
 * @param unit that quantities are counted in; empty where there is none, or for other types
 */
public record ValueOrder(DimensionType type, List<String> steps, String unit) {
  /** Words without an order. */
  static final ValueOrder NONE = new ValueOrder(DimensionType.KEYWORD, List.of(), "");

  /** Share of the entries whose values must be of a type. */
  static final double MOSTLY = 0.8;

  /** Scales by their steps. Apart, as they take time to read and most questions need none. */
  private static final class Scales {
    static final Map<List<String>, Scale> BY_STEPS = new ConcurrentHashMap<>();

    static {
      Scale.known().forEach(scale -> BY_STEPS.put(scale.steps(), scale));
    }
  }

  /** The places of a hierarchy. */
  static ValueOrder of(Hierarchy hierarchy) {
    return new ValueOrder(DimensionType.PATH, List.of(hierarchy.separator()), "");
  }

  public ValueOrder {
    steps = List.copyOf(steps);
  }

  /**
   * The order of a dimension's values.
   *
   * @param rule what the user says of the dimension
   * @param values each with the number of entries that have it
   * @param scales of the user, to be tried before those that are known
   */
  static ValueOrder of(FacetRule rule, Map<String, Integer> values, Collection<Scale> scales) {
    if (rule.scale() != null) {
      return of(rule.scale(), values);
    }
    if (rule.type() != null) {
      return ofType(rule.type(), values);
    }
    return scales.stream()
        .map(scale -> of(scale, values))
        .filter(order -> order.orders(values))
        .findFirst()
        .orElseGet(() -> ofValues(values));
  }

  private static ValueOrder ofType(DimensionType type, Map<String, Integer> values) {
    return switch (type) {
      case KEYWORD -> NONE;
      case ORDINAL -> ofValues(values).type() == type ? ofValues(values) : NONE;
      case NUMBER -> new ValueOrder(type, List.of(), unit(values));
      case DATE -> new ValueOrder(type, List.of(), "");
      case PATH -> of(Hierarchy.FOLDERS);
    };
  }

  /**
   * The order of a scale. Steps carry the other spellings that the values use, as {@link Scale#of}
   * reads them.
   */
  private static ValueOrder of(Scale scale, Map<String, Integer> values) {
    if (Scales.BY_STEPS.get(scale.steps()) == scale) {
      return new ValueOrder(DimensionType.ORDINAL, scale.steps(), "");
    }
    var steps = new ArrayList<>(scale.steps());
    for (String value : values.keySet()) {
      OptionalInt rank = scale.rank(value);
      if (rank.isPresent() && !steps.get(rank.getAsInt()).contains(value)) {
        steps.set(rank.getAsInt(), steps.get(rank.getAsInt()) + "|" + value);
      }
    }
    return new ValueOrder(DimensionType.ORDINAL, steps, "");
  }

  /** The order that most of the values have. */
  private static ValueOrder ofValues(Map<String, Integer> values) {
    // Before the scales, some of which have numbers among their steps.
    var number = new ValueOrder(DimensionType.NUMBER, List.of(), unit(values));
    if (number.orders(values)) {
      return number;
    }
    Optional<Scale> scale = Scale.ofValues(values.keySet()).or(() -> mostlyScale(values));
    if (scale.isPresent()) {
      return of(scale.get(), values);
    }
    var date = new ValueOrder(DimensionType.DATE, List.of(), "");
    return date.orders(values) ? date : NONE;
  }

  private static Optional<Scale> mostlyScale(Map<String, Integer> values) {
    return Scale.known().stream().filter(scale -> of(scale, values).orders(values)).findFirst();
  }

  /**
   * Most of the entries have a value with a rank, and not all the same. Looks no further than it
   * takes to know: a dimension of titles is tried with every scale there is.
   */
  private boolean orders(Map<String, Integer> values) {
    var ranks = new HashSet<Double>();
    long all = values.values().stream().mapToLong(Integer::longValue).sum();
    double mayBeOdd = all - MOSTLY * all;
    for (var value : values.entrySet()) {
      OptionalDouble rank = rank(value.getKey());
      if (rank.isPresent()) {
        ranks.add(rank.getAsDouble());
      } else {
        mayBeOdd -= value.getValue();
        if (mayBeOdd < 0) {
          return false;
        }
      }
    }
    return ranks.size() >= 2;
  }

  /** The unit that most quantities have; others of its kind are turned into it. */
  private static String unit(Map<String, Integer> values) {
    var counts = new HashMap<String, Integer>();
    values.forEach(
        (value, times) ->
            Quantity.of(value).ifPresent(q -> counts.merge(fold(q.unit()), times, Integer::sum)));
    return counts.entrySet().stream()
        .filter(unit -> !unit.getKey().isEmpty())
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Where a value stands in the order; empty where it has no place in it. */
  public OptionalDouble rank(String value) {
    return switch (type) {
      case KEYWORD, PATH -> OptionalDouble.empty();
      case ORDINAL -> step(value);
      case NUMBER -> number(value);
      case DATE ->
          DateReader.read(value)
              .map(day -> OptionalDouble.of((double) day.toEpochDay()))
              .orElse(OptionalDouble.empty());
    };
  }

  private OptionalDouble step(String value) {
    var rank = Scales.BY_STEPS.computeIfAbsent(steps, Scale::of).rank(value);
    return rank.isPresent() ? OptionalDouble.of(rank.getAsInt()) : OptionalDouble.empty();
  }

  private OptionalDouble number(String value) {
    return Quantity.of(value).map(this::number).orElse(OptionalDouble.empty());
  }

  /** In the unit of the dimension. */
  private OptionalDouble number(Quantity quantity) {
    if (quantity.unit().isEmpty() || fold(quantity.unit()).equals(unit)) {
      return OptionalDouble.of(quantity.number());
    }
    OptionalDouble factor = Unit.in(quantity.unit(), unit);
    return factor.isPresent()
        ? OptionalDouble.of(quantity.number() * factor.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether a value is a quantity in another unit than that of the dimension. */
  boolean isOtherUnit(String value) {
    return type == DimensionType.NUMBER
        && Quantity.of(value)
            .filter(quantity -> !quantity.unit().isEmpty() && !fold(quantity.unit()).equals(unit))
            .isPresent();
  }

  private static String fold(String unit) {
    return unit.toLowerCase(Locale.ROOT);
  }
}
