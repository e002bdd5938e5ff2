package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;

/** Looks at all entries to find which of the pairs in question divide them in the same way. */
final class SameDivision {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  /** The dimensions of the pairs by their keys, numbered in this order. */
  private final List<String> keys;

  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<Likeness> likeness = new ArrayList<>();
  private final List<Counts> counts = new ArrayList<>();

  private SameDivision(List<Twins.Pair> pairs) {
    keys = pairs.stream().flatMap(p -> List.of(p.first(), p.second()).stream()).distinct().toList();
    keys.forEach(
        key -> {
          numbers.add(new HashMap<>());
          likeness.add(Likeness.NONE);
        });
    pairs.forEach(
        p -> counts.add(new Counts(p, keys.indexOf(p.first()), keys.indexOf(p.second()))));
  }

  /** The twins among the dimensions, which stand in the order of their keys. */
  static Twins among(List<Dimension> all, IndexReader reader) throws IOException {
    List<Twins.Pair> pairs = Twins.alike(all);
    if (pairs.isEmpty()) {
      return Twins.NONE;
    }
    var division = new SameDivision(pairs);
    for (LeafReaderContext leaf : reader.leaves()) {
      division.look(leaf);
    }
    return division.twins();
  }

  private Twins twins() {
    var byKey = new TreeMap<String, Likeness>();
    for (int i = 0; i < keys.size(); i++) {
      byKey.put(keys.get(i), likeness.get(i));
    }
    return new Twins(counts.stream().map(Counts::pair).toList(), byKey);
  }

  private void look(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.FACETS);
    int[] dimensionOf = new int[Math.toIntExact(values.getValueCount())];
    String[] texts = new String[dimensionOf.length];
    readOrdinals(values, dimensionOf, texts);
    int[] numberOf = new int[dimensionOf.length];
    Arrays.fill(numberOf, NONE);
    int[] found = new int[keys.size()];
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        Arrays.fill(found, NONE);
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = Math.toIntExact(values.nextOrd());
          int dimension = dimensionOf[ordinal];
          if (dimension != NONE) {
            if (numberOf[ordinal] == NONE) {
              numberOf[ordinal] = number(dimension, texts[ordinal]);
            }
            found[dimension] = found[dimension] == NONE ? numberOf[ordinal] : SEVERAL;
          }
        }
        counts.forEach(pair -> pair.count(found));
      }
    }
  }

  private void readOrdinals(SortedSetDocValues values, int[] dimensionOf, String[] texts)
      throws IOException {
    for (int ordinal = 0; ordinal < dimensionOf.length; ordinal++) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
      dimensionOf[ordinal] = keys.indexOf(path[0]);
      texts[ordinal] = path[1];
    }
  }

  /** The number of a value that a living entry has. */
  private int number(int dimension, String value) {
    Map<String, Integer> known = numbers.get(dimension);
    Integer number = known.putIfAbsent(value, known.size());
    if (number == null) {
      likeness.set(dimension, likeness.get(dimension).with(value, 1));
      return known.size() - 1;
    }
    return number;
  }

  /** The numbers of two values of one entry. */
  private record Values(int first, int second) {}

  /** How often each value of one dimension goes with each of another. */
  private static final class Counts {
    private final Twins.Pair pair;
    private final int first;
    private final int second;
    private final Map<Values, Integer> together = new HashMap<>();
    private int entries;

    Counts(Twins.Pair pair, int first, int second) {
      this.pair = pair;
      this.first = first;
      this.second = second;
    }

    void count(int[] found) {
      int a = found[first];
      int b = found[second];
      entries += a == NONE && b == NONE ? 0 : 1;
      if (a >= 0 && b >= 0) {
        together.merge(new Values(a, b), 1, Integer::sum);
      }
    }

    Twins.Pair pair() {
      var most = new HashMap<Integer, Integer>();
      together.forEach((values, n) -> most.merge(values.first(), n, Math::max));
      long paired = most.values().stream().mapToLong(Integer::longValue).sum();
      double beyond = paired - Twins.NEARLY_ALL * entries;
      // Each entry moves it by less than one; one is kept for what rounding does.
      long firmness = Math.max(0, (long) Math.abs(beyond) - 1);
      return new Twins.Pair(pair.first(), pair.second(), beyond >= 0, firmness);
    }
  }
}
