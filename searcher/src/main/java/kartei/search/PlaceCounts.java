package kartei.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a hierarchy, level by level: each place counts what lies in it and below. Shown are
 * the highest places, and what lies in those that are opened.
 */
final class PlaceCounts {
  private final FoundValues values;
  private final Set<FoundValue> open = new HashSet<>();

  PlaceCounts(FoundValues values) {
    this.values = values;
  }

  /** The places, those in an opened one right behind it. */
  List<FoundValue> opened(Set<String> places) {
    for (String text : places) {
      FoundValue place = values.find(text);
      for (FoundValue each = place; each != null; each = each.above()) {
        open.add(each);
      }
      if (place != null) {
        openWhatIsAlone(place);
      }
    }
    openWhatIsAlone(null);
    var shown = new ArrayList<FoundValue>();
    show(null, shown);
    return shown;
  }

  /** A single place tells nothing apart. */
  private void openWhatIsAlone(@Nullable FoundValue above) {
    List<FoundValue> places = inside(above);
    while (places.size() == 1) {
      open.add(places.getFirst());
      places = inside(places.getFirst());
    }
  }

  /**
   * The places counted in a place.
   *
   * @param above null for the root
   */
  private List<FoundValue> inside(@Nullable FoundValue above) {
    var inside = new ArrayList<FoundValue>();
    for (FoundValue value : values.counted()) {
      if (value.above() == above) {
        inside.add(value);
      }
    }
    return inside;
  }

  private void show(@Nullable FoundValue above, List<FoundValue> shown) {
    for (FoundValue value : values.sorted(inside(above))) {
      shown.add(value);
      if (open.contains(value)) {
        show(value, shown);
      }
    }
  }
}
