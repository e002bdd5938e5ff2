package kartei.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that are paths: an entry in {@code a/b} is in {@code a} too. The index has the whole path
 * of each entry and nothing else; the levels above follow from it.
 *
 * @param separator between two levels
 */
public record Hierarchy(String separator) {
  /** Folders. */
  static final Hierarchy FOLDERS = new Hierarchy("/");

  /** Headings; as heading paths are shown. */
  static final Hierarchy HEADINGS = new Hierarchy(" › ");

  /** The levels of a value, from the root. */
  public List<String> levels(String value) {
    var levels = new ArrayList<String>();
    int from = 0;
    for (int at = value.indexOf(separator); at >= 0; at = value.indexOf(separator, from)) {
      levels.add(value.substring(from, at));
      from = at + separator.length();
    }
    levels.add(value.substring(from));
    return levels;
  }

  /** The place that a value lies in; null for one that lies in none. */
  public @Nullable String above(String value) {
    int last = -1;
    for (int at = value.indexOf(separator); at >= 0; ) {
      last = at;
      at = value.indexOf(separator, at + separator.length());
    }
    return last < 0 ? null : value.substring(0, last);
  }

  /** The level of a value that is next to the root. */
  public String highest(String value) {
    int end = value.indexOf(separator);
    return end < 0 ? value : value.substring(0, end);
  }

  /** The place that some levels from the root name. */
  public String place(List<String> levels) {
    return String.join(separator, levels);
  }

  /**
   * The values that lie in the place that was typed, each with that place. The place is named from
   * the root; if there is no such place, by its last levels: {@code Mietvertrag} alone.
   */
  public Map<String, String> in(String typed, List<String> values) {
    List<String> wanted = folded(typed.replace(" > ", separator));
    var found = new LinkedHashMap<String, String>();
    values.forEach(value -> put(found, value, at(value, wanted, 0)));
    if (found.isEmpty()) {
      values.forEach(value -> put(found, value, anywhere(value, wanted)));
    }
    return found;
  }

  private static void put(Map<String, String> found, String value, @Nullable String place) {
    if (place != null) {
      found.put(value, place);
    }
  }

  private @Nullable String anywhere(String value, List<String> wanted) {
    int depth = levels(value).size();
    for (int from = 1; from + wanted.size() <= depth; from++) {
      String place = at(value, wanted, from);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The place that ends with the wanted levels, if they stand there in the value. */
  private @Nullable String at(String value, List<String> wanted, int from) {
    List<String> levels = levels(value);
    int end = from + wanted.size();
    boolean there =
        end <= levels.size()
            && levels.subList(from, end).stream().map(Names::fold).toList().equals(wanted);
    return there ? place(levels.subList(0, end)) : null;
  }

  private List<String> folded(String value) {
    return levels(value).stream().map(Names::fold).toList();
  }
}
