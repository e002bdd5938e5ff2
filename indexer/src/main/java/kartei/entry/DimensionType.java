package kartei.entry;

/** What the values of a dimension are, and so how they are compared. */
public enum DimensionType {
  /** Words without an order. */
  KEYWORD,
  /** Steps of a {@link Scale}. */
  ORDINAL,
  NUMBER,
  DATE,
  /** Places within places, such as folders: what lies in {@code a/b} lies in {@code a} too. */
  PATH
}
