package kartei.search;

import org.jspecify.annotations.Nullable;

/** A value of a dimension that searches found, with its count in the search at hand. */
final class FoundValue {
  private final String text;
  private final double rank;
  private final @Nullable FoundValue above;
  private int count;
  private int number;

  /**
   * A value.
   *
   * @param rank its place on the scale, if the dimension has one
   * @param above the place in which it lies, if the dimension is a hierarchy
   */
  FoundValue(String text, double rank, @Nullable FoundValue above) {
    this.text = text;
    this.rank = rank;
    this.above = above;
  }

  String text() {
    return text;
  }

  @Nullable FoundValue above() {
    return above;
  }

  int count() {
    return count;
  }

  void count(int more) {
    count += more;
  }

  void forgetCount() {
    count = 0;
  }

  /** Its place among all values in their own order. */
  int number() {
    return number;
  }

  void number(int place) {
    number = place;
  }

  /** The order of a scale, else that of the characters. */
  int compareTo(FoundValue other) {
    int byRank = Double.compare(rank, other.rank);
    return byRank != 0 ? byRank : text.compareTo(other.text);
  }
}
