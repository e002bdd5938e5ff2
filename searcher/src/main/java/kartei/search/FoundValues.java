package kartei.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import kartei.index.Dimension;
import kartei.index.Hierarchy;
import org.jspecify.annotations.Nullable;

/**
 * The values of a dimension that searches found, and the counts of the search at hand. What a value
 * is called, where it lies and how it compares with others is found out once; on German law that
 * takes longer than to count. Not thread-safe.
 */
final class FoundValues {
  private final Dimension dimension;
  private final @Nullable Hierarchy hierarchy;
  private final Map<String, FoundValue> known = new HashMap<>();
  private final List<FoundValue> counted = new ArrayList<>();

  /** The values known when they were last brought in their order. */
  private FoundValue[] inOrder = {};

  private int knownInOrder;
  private long sorted;

  FoundValues(Dimension dimension) {
    this.dimension = dimension;
    this.hierarchy = dimension.hierarchy().orElse(null);
  }

  boolean isHierarchy() {
    return hierarchy != null;
  }

  /** The value of a text; all spellings of a value are one. */
  FoundValue of(String text) {
    FoundValue value = known.get(text);
    if (value == null) {
      String usual = hierarchy == null ? dimension.usualSpelling(text) : text;
      value = usual.equals(text) ? made(text) : of(usual);
      known.put(text, value);
    }
    return value;
  }

  /** The highest place that a place lies in. */
  FoundValue highest(String text) {
    return of(hierarchy == null ? text : hierarchy.highest(text));
  }

  /** What stands between the levels of a place. */
  String separator() {
    return hierarchy == null ? "" : hierarchy.separator();
  }

  /** The value of a text if a search found it. */
  @Nullable FoundValue find(String text) {
    return known.get(text);
  }

  private FoundValue made(String text) {
    double rank = dimension.isOrdered() ? dimension.rank(text).orElse(-1) : 0;
    return new FoundValue(text, rank, above(text));
  }

  private @Nullable FoundValue above(String text) {
    String above = hierarchy == null ? null : hierarchy.above(text);
    return above == null ? null : of(above);
  }

  /** Counts a value and all places in which it lies. */
  void count(FoundValue value, int count) {
    for (FoundValue place = value; place != null; place = place.above()) {
      if (place.count() == 0) {
        counted.add(place);
      }
      place.count(count);
    }
  }

  /** All that was counted. */
  List<FoundValue> counted() {
    return counted;
  }

  void forgetCounts() {
    counted.forEach(FoundValue::forgetCount);
    counted.clear();
  }

  /** Some values in the order of the scale where there is one, else the most frequent first. */
  List<FoundValue> sorted(List<FoundValue> some) {
    // To order all of them pays when as many were sorted one against the other.
    sorted += some.size();
    if (knownInOrder < known.size() && sorted > known.size()) {
      bringInOrder();
    }
    return knownInOrder == known.size() ? sortedByNumber(some) : sortedByText(some);
  }

  /** The first of them in this order. */
  List<FoundValue> first(int most, List<FoundValue> some) {
    if (some.size() <= most || knownInOrder == known.size()) {
      List<FoundValue> all = sorted(some);
      return all.subList(0, Math.min(most, all.size()));
    }
    var first = new PriorityQueue<FoundValue>(most, (a, b) -> compare(b, a));
    for (FoundValue value : some) {
      if (first.size() < most) {
        first.add(value);
      } else if (compare(value, first.element()) < 0) {
        first.remove();
        first.add(value);
      }
    }
    return sortedByText(new ArrayList<>(first));
  }

  private int compare(FoundValue a, FoundValue b) {
    return dimension.isOrdered() || a.count() == b.count()
        ? a.compareTo(b)
        : Integer.compare(b.count(), a.count());
  }

  private void bringInOrder() {
    inOrder =
        known.values().stream().distinct().sorted(FoundValue::compareTo).toArray(FoundValue[]::new);
    for (int i = 0; i < inOrder.length; i++) {
      inOrder[i].number(i);
    }
    knownInOrder = known.size();
    sorted = 0;
  }

  private List<FoundValue> sortedByNumber(List<FoundValue> some) {
    long[] keys = new long[some.size()];
    for (int i = 0; i < keys.length; i++) {
      FoundValue value = some.get(i);
      long first = dimension.isOrdered() ? 0 : Integer.MAX_VALUE - value.count();
      keys[i] = first << 32 | value.number();
    }
    Arrays.sort(keys);
    var values = new ArrayList<FoundValue>(keys.length);
    for (long key : keys) {
      values.add(inOrder[(int) key]);
    }
    return values;
  }

  private List<FoundValue> sortedByText(List<FoundValue> some) {
    var values = new ArrayList<>(some);
    values.sort(this::compare);
    return values;
  }
}
