package kartei.index;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The values of one dimension in all their spellings, and how many entries have each. */
final class ValueCounts {
  private final Map<String, Integer> spellings = new TreeMap<>();
  private int entries;
  private int lastEntry = -1;

  /** Notes that so many entries write the value like this. */
  void add(String spelling, int times) {
    if (times > 0) {
      spellings.merge(spelling, times, Integer::sum);
    }
  }

  /** Notes that an entry has a value; may be told so several times in a row. */
  void addEntry(int entry) {
    if (lastEntry != entry) {
      lastEntry = entry;
      entries++;
    }
  }

  int entries() {
    return entries;
  }

  /**
   * The values as they are mostly written, and how many entries have each.
   *
   * @param unusual what {@link #unusual} says
   */
  Map<String, Integer> usual(Map<String, String> unusual) {
    var usual = new TreeMap<String, Integer>();
    spellings.forEach(
        (spelling, times) ->
            usual.merge(unusual.getOrDefault(spelling, spelling), times, Integer::sum));
    return usual;
  }

  /** The rarer spellings, each with the usual one. */
  Map<String, String> unusual() {
    var usual = new HashMap<String, String>();
    for (String spelling : spellings.keySet()) {
      usual.merge(Names.fold(spelling), spelling, this::commoner);
    }
    var unusual = new TreeMap<String, String>();
    if (usual.size() < spellings.size()) {
      for (String spelling : spellings.keySet()) {
        String common = usual.getOrDefault(Names.fold(spelling), spelling);
        if (!common.equals(spelling)) {
          unusual.put(spelling, common);
        }
      }
    }
    return unusual;
  }

  private String commoner(String a, String b) {
    return spellings.getOrDefault(a, 0) >= spellings.getOrDefault(b, 0) ? a : b;
  }
}
