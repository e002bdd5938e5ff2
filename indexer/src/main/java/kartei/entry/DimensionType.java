package kartei.entry;

import java.util.Collection;
import java.util.OptionalDouble;

/** What kind of values a dimension has. */
public enum DimensionType {
  KEYWORD,
  ORDINAL;

  /** The type that fits the values. */
  public static DimensionType of(Collection<String> values) {
    return KEYWORD;
  }

  /** Where a value stands in the order of its type; empty where it has no place in it. */
  public OptionalDouble rank(String value) {
    return OptionalDouble.empty();
  }
}
