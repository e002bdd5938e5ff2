package kartei.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import kartei.entry.DateReader;
import kartei.entry.DimensionType;
import kartei.entry.FacetRule;
import kartei.entry.Quantity;
import kartei.entry.Scale;

/**
 * How much may change among the values of a dimension before {@link ValueOrder#of} might find
 * another order for them. Errs on the side of little.
 *
 * @param occurrences of values that may come or go
 * @param values that may vanish
 */
record OrderFirmness(long occurrences, int values) {
  /** Whatever the values are: more than there can be. */
  static final OrderFirmness FIXED = new OrderFirmness(Long.MAX_VALUE / 2, Integer.MAX_VALUE / 2);

  static final OrderFirmness NONE = new OrderFirmness(0, 0);

  /** Beyond this share of the entries it is not worth to look on. */
  private static final double ENOUGH = 0.1;

  /**
   * The firmness of an order that was found.
   *
   * @param rule what the user says of the dimension
   * @param values each with the number of entries that have it
   * @param scales of the user
   */
  static OrderFirmness of(
      FacetRule rule, Map<String, Integer> values, Collection<Scale> scales, ValueOrder order) {
    if (order.type() == DimensionType.PATH) {
      return FIXED;
    }
    if (rule.scale() != null) {
      return NONE;
    }
    if (rule.type() != null) {
      boolean fixed = rule.type() == DimensionType.KEYWORD || rule.type() == DimensionType.DATE;
      return fixed ? FIXED : NONE;
    }
    return new Values(values).firmness(scales, order);
  }

  /** The same after so many occurrences came or went. */
  OrderFirmness after(long changed) {
    return new OrderFirmness(occurrences - changed, values);
  }

  /** The same after a value vanished. */
  OrderFirmness withoutValue() {
    return new OrderFirmness(occurrences, values - 1);
  }

  boolean holds() {
    return occurrences >= 0 && values >= 0;
  }

  private OrderFirmness and(OrderFirmness other) {
    return new OrderFirmness(
        Math.min(occurrences, other.occurrences), Math.min(values, other.values));
  }

  /** The values of one dimension, each with the number of entries that have it. */
  private static final class Values {
    private final Map<String, Integer> values;
    private final long all;
    private final double mayBeOdd;

    Values(Map<String, Integer> values) {
      this.values = values;
      this.all = values.values().stream().mapToLong(Integer::longValue).sum();
      this.mayBeOdd = all - ValueOrder.MOSTLY * all;
    }

    OrderFirmness firmness(Collection<Scale> scales, ValueOrder order) {
      OrderFirmness users = without(scales);
      return switch (order.type()) {
        case PATH -> FIXED;
        case KEYWORD -> users.and(withoutNumber()).and(without(Scale.known())).and(withoutDate());
        case ORDINAL -> isKnownScale(order) ? users.and(withoutNumber()) : NONE;
        case NUMBER -> users.and(with(order));
        case DATE -> users.and(withoutNumber()).and(without(Scale.known())).and(with(order));
      };
    }

    /** A scale that all values are on stays the scale as long as they stay. */
    private boolean isKnownScale(ValueOrder order) {
      return Scale.ofValues(values.keySet())
          .map(scale -> scale.steps().equals(order.steps()))
          .orElse(false);
    }

    private OrderFirmness without(Collection<Scale> scales) {
      OrderFirmness firmness = FIXED;
      for (Scale scale : scales) {
        firmness = firmness.and(without(value -> scale.rank(value).isPresent()));
      }
      return firmness;
    }

    private OrderFirmness withoutNumber() {
      return without(value -> Quantity.of(value).isPresent());
    }

    private OrderFirmness withoutDate() {
      return without(value -> DateReader.read(value).isPresent());
    }

    /** How far an order is from being that of most values. */
    private OrderFirmness without(Predicate<String> hasRank) {
      double odd = 0;
      for (var value : values.entrySet()) {
        if (!hasRank.test(value.getKey())) {
          odd += value.getValue();
          if (odd - mayBeOdd > ENOUGH * all) {
            break;
          }
        }
      }
      return new OrderFirmness(floor(odd - mayBeOdd), FIXED.values);
    }

    /** How far the order that was found is from losing most of the values, or all but one. */
    private OrderFirmness with(ValueOrder order) {
      var ranks = new HashSet<Double>();
      double odd = 0;
      for (var value : values.entrySet()) {
        OptionalDouble rank = order.rank(value.getKey());
        if (rank.isPresent()) {
          ranks.add(rank.getAsDouble());
        } else {
          odd += value.getValue();
        }
      }
      // Another unit may become the usual one.
      return order.unit().isEmpty()
          ? new OrderFirmness(floor(mayBeOdd - odd), Math.max(0, ranks.size() - 2))
          : NONE;
    }

    /** Each occurrence moves the share by less than one; one is kept for what rounding does. */
    private static long floor(double occurrences) {
      return Math.max(0, (long) occurrences - 1);
    }
  }
}
