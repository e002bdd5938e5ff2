package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kartei.index.Dimension.Reason;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Facets that may divide the entries in the same way, as {@code jurabk}, {@code slug} and {@code
 * origslug} of a law do: who has filtered by one learns nothing from the others. One of them stays
 * a facet: the one whose values are written like names and not like parts of a URL, of these the
 * one with the shortest.
 *
 * @param pairs of which each was looked at
 * @param likeness of the values of each dimension that is in a pair, by its key
 */
record Twins(List<Pair> pairs, Map<String, Likeness> likeness) {
  static final Twins NONE = new Twins(List.of(), Map.of());

  /** Of fewer values two facets may well divide the entries alike by chance. */
  private static final int MANY_VALUES = 20;

  /** Share of the entries that must have the values that belong together. */
  static final double NEARLY_ALL = 0.95;

  /**
   * Two dimensions with nearly as many values and entries.
   *
   * @param first its key
   * @param second its key
   * @param same whether they divide the entries in the same way
   * @param firmness how many entries may come or go before that has to be looked at anew
   */
  record Pair(String first, String second, boolean same, long firmness) {
    /** Whether another pair is of the same two. */
    boolean isOf(Pair other) {
      return first.equals(other.first()) && second.equals(other.second());
    }

    /** The same after so many entries came or went. */
    Pair loosened(int entries) {
      return new Pair(first, second, same, firmness - entries);
    }
  }

  Twins {
    pairs = List.copyOf(pairs);
    likeness = new TreeMap<>(likeness);
  }

  /** The pairs of dimensions, in the order of their keys, that have to be looked at. */
  static List<Pair> alike(List<Dimension> all) {
    var candidates = all.stream().filter(Twins::isCandidate).toList();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isAlike(candidates.get(i), candidates.get(j))) {
          pairs.add(new Pair(candidates.get(i).key(), candidates.get(j).key(), false, 0));
        }
      }
    }
    return pairs;
  }

  private static boolean isCandidate(Dimension dimension) {
    return dimension.reason() == Reason.SHARED_VALUES && dimension.values() >= MANY_VALUES;
  }

  private static boolean isAlike(Dimension a, Dimension b) {
    return isNearly(a.values(), b.values()) && isNearly(a.entries(), b.entries());
  }

  private static boolean isNearly(int a, int b) {
    return Math.min(a, b) >= NEARLY_ALL * Math.max(a, b);
  }

  /** All dimensions, those that say the same as another one marked as no facets. */
  List<Dimension> marked(List<Dimension> all) {
    if (pairs.stream().noneMatch(Pair::same)) {
      return all;
    }
    Map<String, String> twins = twins();
    Map<String, Dimension> byKey = new HashMap<>();
    all.forEach(dimension -> byKey.put(dimension.key(), dimension));
    var marked = new ArrayList<Dimension>();
    for (Dimension each : all) {
      Dimension kept = byKey.get(twins.getOrDefault(each.key(), ""));
      marked.add(kept == null ? each : each.sameAs(kept));
    }
    return marked;
  }

  /** Keys of dimensions, and of the one that is kept for each. */
  private Map<String, String> twins() {
    var byName = new ArrayList<>(likeness.keySet());
    byName.sort(Comparator.comparingDouble(key -> unlikeness(key)));
    var twins = new HashMap<String, String>();
    Set<String> done = new HashSet<>();
    for (String kept : byName) {
      if (!done.add(kept)) {
        continue;
      }
      for (Pair pair : pairs) {
        String other =
            pair.first().equals(kept)
                ? pair.second()
                : pair.second().equals(kept) ? pair.first() : kept;
        if (pair.same() && done.add(other)) {
          twins.put(other, kept);
        }
      }
    }
    return twins;
  }

  private double unlikeness(String key) {
    return likeness.getOrDefault(key, Likeness.NONE).unlikeness();
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(pairs.size());
    for (Pair pair : pairs) {
      out.writeString(pair.first());
      out.writeString(pair.second());
      out.writeByte((byte) (pair.same() ? 1 : 0));
      out.writeVLong(pair.firmness());
    }
    out.writeVInt(likeness.size());
    for (var each : likeness.entrySet()) {
      out.writeString(each.getKey());
      each.getValue().write(out);
    }
  }

  static Twins read(DataInput in) throws IOException {
    var pairs = new ArrayList<Pair>();
    for (int left = in.readVInt(); left > 0; left--) {
      pairs.add(new Pair(in.readString(), in.readString(), in.readByte() == 1, in.readVLong()));
    }
    var likeness = new TreeMap<String, Likeness>();
    for (int left = in.readVInt(); left > 0; left--) {
      likeness.put(in.readString(), Likeness.read(in));
    }
    return new Twins(pairs, likeness);
  }
}
