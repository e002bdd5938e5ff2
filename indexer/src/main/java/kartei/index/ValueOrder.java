package kartei.index;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import kartei.entry.DateReader;
import kartei.entry.DimensionType;
import kartei.entry.Quantity;
import kartei.entry.Scale;

/**
 * How the values of a dimension compare.
 *
 * @param type what the values are
 * @param steps of the scale from the lowest to the highest; empty unless the type is ordinal
 */
public record ValueOrder(DimensionType type, List<String> steps) {
  /**
   * A dimension is a number or a date if at least this share of its values is; the rest has no
   * place in the order and is found by {@code =} only.
   */
  private static final double MOST = 0.9;

  private static final ValueOrder NONE = new ValueOrder(DimensionType.KEYWORD, List.of());

  public ValueOrder {
    steps = List.copyOf(steps);
  }

  /** The order that the values of a dimension show by themselves. */
  static ValueOrder of(Collection<String> values) {
    var scale = Scale.ofValues(values);
    if (scale.isPresent()) {
      return new ValueOrder(DimensionType.ORDINAL, scale.get().steps());
    }
    for (DimensionType type : List.of(DimensionType.DATE, DimensionType.NUMBER)) {
      var order = new ValueOrder(type, List.of());
      if (order.ranked(values) >= MOST * values.size()) {
        return order;
      }
    }
    return NONE;
  }

  /** How many of the values have a place in the order. */
  long ranked(Collection<String> values) {
    return values.stream().filter(value -> rank(value).isPresent()).count();
  }

  /** Where a value stands: its step, its number, its day; empty where it has no place. */
  OptionalDouble rank(String value) {
    return switch (type) {
      case KEYWORD -> OptionalDouble.empty();
      case ORDINAL -> {
        var rank = scale().rank(value);
        yield rank.isPresent() ? OptionalDouble.of(rank.getAsInt()) : OptionalDouble.empty();
      }
      case NUMBER ->
          Quantity.of(value)
              .map(quantity -> OptionalDouble.of(quantity.number()))
              .orElseGet(OptionalDouble::empty);
      case DATE ->
          DateReader.read(value)
              .map(day -> OptionalDouble.of(day.toEpochDay()))
              .orElseGet(OptionalDouble::empty);
    };
  }

  /** A known scale knows more spellings than its steps. */
  private Scale scale() {
    return Scale.known().stream()
        .filter(known -> known.steps().equals(steps))
        .findFirst()
        .orElseGet(() -> Scale.of(steps));
  }
}
