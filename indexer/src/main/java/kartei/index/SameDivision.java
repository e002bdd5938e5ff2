package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kartei.index.Dimension.Reason;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Finds facets that divide the entries in the same way, as {@code jurabk}, {@code slug} and {@code
 * origslug} of a law do: who has filtered by one learns nothing from the others. One of them stays
 * a facet: the one whose values are written like names and not like parts of a URL, of these the
 * one with the shortest.
 */
final class SameDivision {
  /** Of fewer values two facets may well divide the entries alike by chance. */
  private static final int MANY_VALUES = 20;

  /** Share of the entries that must have the values that belong together. */
  private static final double NEARLY_ALL = 0.95;

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final IndexReader reader;
  private final List<Dimension> all;
  private final List<Dimension> candidates;
  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  SameDivision(IndexReader reader, List<Dimension> all) {
    this.reader = reader;
    this.all = all;
    this.candidates =
        all.stream()
            .filter(dimension -> dimension.reason() == Reason.SHARED_VALUES)
            .filter(dimension -> dimension.values() >= MANY_VALUES)
            .toList();
  }

  /** All dimensions, those that say the same as another one marked as no facets. */
  List<Dimension> withoutTwins() throws IOException {
    for (int i = 0; i < candidates.size(); i++) {
      numbers.add(new HashMap<>());
      for (int j = 0; j < i; j++) {
        if (isAlike(candidates.get(i), candidates.get(j))) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    if (pairs.isEmpty()) {
      return all;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      look(leaf);
    }
    return marked();
  }

  private List<Dimension> marked() {
    Map<Dimension, Dimension> twins = new HashMap<>();
    Set<Integer> done = new HashSet<>();
    var byName = new ArrayList<Integer>();
    for (int i = 0; i < candidates.size(); i++) {
      byName.add(i);
    }
    byName.sort(Comparator.comparingDouble(this::unlikeness));
    for (int kept : byName) {
      if (!done.add(kept)) {
        continue;
      }
      for (Pair pair : pairs) {
        int other = pair.first == kept ? pair.second : pair.second == kept ? pair.first : NONE;
        if (other != NONE && pair.isSame() && done.add(other)) {
          twins.put(candidates.get(other), candidates.get(kept));
        }
      }
    }
    return new ArrayList<>(
        all.stream()
            .map(each -> twins.containsKey(each) ? each.sameAs(twins.get(each)) : each)
            .toList());
  }

  /** How unlike names its values are: small for names, of these the smaller the shorter. */
  private double unlikeness(int candidate) {
    Set<String> values = numbers.get(candidate).keySet();
    long names = values.stream().filter(SameDivision::isWrittenLikeAName).count();
    double length = values.stream().mapToInt(String::length).average().orElse(0);
    return (names * 2 >= values.size() ? 0 : 1_000_000) + length;
  }

  private static boolean isWrittenLikeAName(String value) {
    return value.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isAlike(Dimension a, Dimension b) {
    return isNearly(a.values(), b.values()) && isNearly(a.entries(), b.entries());
  }

  private static boolean isNearly(int a, int b) {
    return Math.min(a, b) >= NEARLY_ALL * Math.max(a, b);
  }

  private void look(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.FACETS);
    int[] candidateOf = new int[Math.toIntExact(values.getValueCount())];
    int[] numberOf = new int[candidateOf.length];
    readOrdinals(values, candidateOf, numberOf);
    int[] found = new int[candidates.size()];
    var live = leaf.reader().getLiveDocs();
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        Arrays.fill(found, NONE);
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = Math.toIntExact(values.nextOrd());
          int candidate = candidateOf[ordinal];
          if (candidate != NONE) {
            found[candidate] = found[candidate] == NONE ? numberOf[ordinal] : SEVERAL;
          }
        }
        pairs.forEach(pair -> pair.count(found));
      }
    }
  }

  private void readOrdinals(SortedSetDocValues values, int[] candidateOf, int[] numberOf)
      throws IOException {
    var byKey = new HashMap<String, Integer>();
    for (int i = 0; i < candidates.size(); i++) {
      byKey.put(candidates.get(i).key(), i);
    }
    for (int ordinal = 0; ordinal < candidateOf.length; ordinal++) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
      candidateOf[ordinal] = byKey.getOrDefault(path[0], NONE);
      if (candidateOf[ordinal] != NONE) {
        Map<String, Integer> known = numbers.get(candidateOf[ordinal]);
        known.putIfAbsent(path[1], known.size());
        numberOf[ordinal] = known.get(path[1]);
      }
    }
  }

  /** Two candidates, and whether each value of one goes with one of the other. */
  private static final class Pair {
    private final int first;
    private final int second;
    private final Map<Integer, Integer> partners = new HashMap<>();
    private int entries;
    private int together;

    Pair(int first, int second) {
      this.first = first;
      this.second = second;
    }

    void count(int[] found) {
      int a = found[first];
      int b = found[second];
      if (a == NONE && b == NONE) {
        return;
      }
      entries++;
      if (a >= 0 && b >= 0 && partners.merge(a, b, (known, next) -> known) == b) {
        together++;
      }
    }

    boolean isSame() {
      return together >= NEARLY_ALL * entries;
    }
  }
}
