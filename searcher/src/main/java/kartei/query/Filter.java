package kartei.query;

import java.util.Optional;

/**
 * A condition on a dimension, as typed: {@code Skalierbarkeit>=Hoch}.
 *
 * @param dimension the name as typed, in any case and umlaut spelling
 * @param value the value as typed
 */
public record Filter(String dimension, Operator operator, String value) {

  /** How a value is compared; the order matters for reading: longer signs first. */
  public enum Operator {
    NOT_EQUAL("!="),
    AT_LEAST(">="),
    AT_MOST("<="),
    EQUAL("="),
    GREATER(">"),
    LESS("<");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether the dimension needs an order for this. */
    public boolean isRange() {
      return this != EQUAL && this != NOT_EQUAL;
    }

    /** Whether a value fits that compares with the wanted one as {@code comparison} says. */
    boolean accepts(int comparison) {
      return switch (this) {
        case EQUAL -> comparison == 0;
        case NOT_EQUAL -> comparison != 0;
        case AT_LEAST -> comparison >= 0;
        case AT_MOST -> comparison <= 0;
        case GREATER -> comparison > 0;
        case LESS -> comparison < 0;
      };
    }
  }

  /** Reads {@code DIM=VALUE}; empty where there is no operator or no dimension before it. */
  public static Optional<Filter> parse(String text) {
    for (int at = 1; at < text.length(); at++) {
      for (Operator operator : Operator.values()) {
        if (text.startsWith(operator.sign(), at)) {
          String dimension = text.substring(0, at).strip();
          String value = text.substring(at + operator.sign().length()).strip();
          return dimension.isEmpty() || value.isEmpty()
              ? Optional.empty()
              : Optional.of(new Filter(dimension, operator, value));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return dimension + operator.sign() + value;
  }
}
