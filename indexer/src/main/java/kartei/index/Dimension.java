package kartei.index;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kartei.entry.DimensionType;

/**
 * Something that entries have values in: {@code Skalierbarkeit}.
 *
 * @param name as the corpus mostly writes it
 * @param order what kind of values it has and how they are ordered
 * @param evidence what was counted
 * @param reason the rule that made it a facet or kept it from being one
 * @param spellings rarer spellings of a value and the one that the corpus mostly uses: {@code hoch}
 *     and {@code Hoch}; empty for nearly all dimensions
 * @param sameAs the facet that divides the entries in the same way, if that is the reason; else
 *     empty
 */
public record Dimension(
    String name,
    ValueOrder order,
    Evidence evidence,
    Reason reason,
    Map<String, String> spellings,
    String sameAs) {

  /**
   * What the decision was made from.
   *
   * @param entries that have a value
   * @param labelled entries that have a field of the name, be it values or sentences
   * @param values how many different ones
   * @param odd how many of them have no place in the order that the others have
   */
  public record Evidence(int entries, int labelled, int values, int odd) {}

  /** Why a dimension is a facet, or is none. The numbers are in the {@link Evidence}. */
  public enum Reason {
    /** {@code kartei.yaml} says that it is one. */
    CONFIGURED_ON(true),
    /** {@code kartei.yaml} says that it is none. */
    CONFIGURED_OFF(false),
    /** The values have an order: they can be compared, and sorted by. */
    ORDERED(true),
    /** Several entries share a value. */
    SHARED_VALUES(true),
    /** The values are places within places. */
    HIERARCHY(true),
    /** Another facet divides the entries in the same way; its name is {@link #sameAs}. */
    SAME_AS(false),
    /** Most entries that have the field say it in sentences. */
    MOSTLY_SENTENCES(false),
    /** All entries that have it have the same value. */
    ONE_VALUE(false),
    /** Nearly every entry has a value of its own: a name, not a class. */
    OWN_VALUES(false),
    /** Very few of the entries have it. */
    RARE(false);

    private final boolean facet;

    Reason(boolean facet) {
      this.facet = facet;
    }
  }

  public Dimension {
    spellings = Map.copyOf(spellings);
  }

  /** The same dimension, which is no facet because another one says the same. */
  Dimension sameAs(Dimension other) {
    return new Dimension(name, order, evidence, Reason.SAME_AS, spellings, other.name());
  }

  /** Under which key all spellings of its name meet; what the index knows it by. */
  public String key() {
    return IndexSchema.dimensionKey(name);
  }

  public DimensionType type() {
    return order.type();
  }

  /** How many entries have a value. */
  public int entries() {
    return evidence.entries();
  }

  /** How many different values there are. */
  public int values() {
    return evidence.values();
  }

  /** Whether it is offered as a facet; if not, it can still be filtered by. */
  public boolean facet() {
    return reason.facet;
  }

  /** Whether the values have an order, so that ranges and sorting make sense. */
  public boolean isOrdered() {
    return type() != DimensionType.KEYWORD && type() != DimensionType.PATH;
  }

  /** How the levels of its values hang together; empty where they are no places in places. */
  public Optional<Hierarchy> hierarchy() {
    return type() == DimensionType.PATH
        ? Optional.of(new Hierarchy(order.steps().getFirst()))
        : Optional.empty();
  }

  /** Where a value stands in the order of the dimension; empty where it has no place in it. */
  public OptionalDouble rank(String value) {
    return order.rank(value);
  }

  /** The spelling of a value that the corpus mostly uses. */
  public String usualSpelling(String value) {
    return spellings.getOrDefault(value, value);
  }
}
