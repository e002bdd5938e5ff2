package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kartei.entry.CorpusConfig;
import kartei.entry.DimensionType;
import kartei.entry.FacetRule;
import kartei.index.Dimension.Evidence;
import kartei.index.Twins.Pair;
import org.apache.lucene.facet.FacetsConfig;
import org.jspecify.annotations.Nullable;

/**
 * Comes from the dimensions of an index and the entries that came and went to the new dimensions,
 * the same that a {@link DimensionSurvey} would find. It says so where it cannot: where a dimension
 * is new or gone, where a value may be another spelling of another, where the order of the values
 * or what dimensions divide the entries alike may have changed. Then all entries have to be looked
 * at, which takes a second for 110,000.
 */
final class DimensionUpdate {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final Surveyed before;
  private final Tallies tallies;
  private final DimensionChanges changes;
  private final MarksReader index;
  private final CorpusConfig config;

  private DimensionUpdate(Surveyed before, EntryChanges changes, CorpusConfig config) {
    this.before = before;
    this.tallies = before.tallies();
    this.changes = new DimensionChanges(changes.byMarks());
    this.index = changes.before();
    this.config = config;
  }

  /**
   * The dimensions after the changes; null if they can only be found by a survey.
   *
   * @param before the dimensions that the changes begin with; its tallies are used up
   */
  static @Nullable Surveyed of(Surveyed before, EntryChanges changes, CorpusConfig config)
      throws IOException {
    return changes.areKnown() ? new DimensionUpdate(before, changes, config).after() : null;
  }

  private @Nullable Surveyed after() throws IOException {
    changes.byKey().values().forEach(change -> change.labels().forEach(tallies.labels()::add));
    int entries = before.entries() + changes.more();
    var byKey = new TreeMap<String, Dimension>();
    for (Dimension dimension : before.dimensions()) {
      Dimension now = after(dimension, entries);
      if (now == null) {
        return null;
      }
      byKey.put(now.key(), now);
    }
    var all = List.copyOf(byKey.values());
    Twins twins = hasNew(byKey) ? null : twins(all);
    return twins == null
        ? null
        : new Surveyed(
            Surveyed.sorted(twins.marked(all)),
            entries,
            new Tallies(tallies.labels(), tallies.dimensions(), twins));
  }

  private boolean hasNew(Map<String, Dimension> known) {
    return changes.byKey().entrySet().stream()
        .anyMatch(change -> !known.containsKey(change.getKey()) && hasValues(change.getValue()));
  }

  private static boolean hasValues(DimensionChanges.OfOne change) {
    return change.entries() != 0 || !change.values().isEmpty();
  }

  private @Nullable Dimension after(Dimension dimension, int total) throws IOException {
    String key = dimension.key();
    DimensionTally tally = tallies.dimensions().get(key);
    DimensionChanges.OfOne change = changes.of(key);
    Evidence seen = dimension.evidence();
    int entries = seen.entries() + change.entries();
    String place = PlaceFacets.NAMES.get(key);
    boolean renamed = place == null && !change.labels().isEmpty();
    String name = renamed ? tallies.labels().usualName(key) : dimension.name();
    if (tally == null || entries <= 0 || !name.equals(dimension.name())) {
      return null;
    }
    int values = seen.values();
    int odd = seen.odd();
    long occurrences = 0;
    for (var value : change.values().entrySet()) {
      int more = appearance(dimension, tally, value.getKey(), value.getValue());
      if (more == UNKNOWN) {
        return null;
      }
      values += more;
      odd += hasPlace(dimension, value.getKey()) ? 0 : more;
      occurrences += Math.abs(value.getValue());
    }
    if (!tally.stays(occurrences)) {
      return null;
    }
    int labelled = place == null ? tallies.labels().entries(key) : entries;
    var evidence = new Evidence(entries, labelled, values, odd);
    FacetRule rule = config.facet(name).orElse(DimensionSurvey.NO_RULE);
    var reason = new DimensionRules(total).reason(rule, dimension.order(), evidence);
    return new Dimension(name, dimension.order(), evidence, reason, dimension.spellings(), "");
  }

  private static boolean hasPlace(Dimension dimension, String value) {
    return !dimension.isOrdered() || dimension.rank(value).isPresent();
  }

  /** 1 for a value that appeared, -1 for one that vanished, 0 for one that more or fewer have. */
  private int appearance(Dimension dimension, DimensionTally tally, String value, int times)
      throws IOException {
    boolean spelled =
        dimension.spellings().containsKey(value) || dimension.spellings().containsValue(value);
    if (spelled || dimension.order().isOtherUnit(value)) {
      return UNKNOWN;
    }
    int appearance = appearance(dimension.key(), value, times);
    if (appearance == 0) {
      return 0;
    }
    // A scale is the one that has all the values that there are.
    boolean known = appearance > 0 ? tally.add(value) : tally.remove(value);
    return known && dimension.type() != DimensionType.ORDINAL ? appearance : UNKNOWN;
  }

  private int appearance(String key, String value, int times) throws IOException {
    String term = FacetsConfig.pathToString(new String[] {key, value});
    int had = index.entriesWith(term, Math.max(1, 1 - times));
    if (times > 0) {
      return had == 0 ? 1 : 0;
    }
    return had + times <= 0 ? -1 : 0;
  }

  /** The twins after the changes; null if they have to be found anew. */
  private @Nullable Twins twins(List<Dimension> all) throws IOException {
    List<Pair> alike = Twins.alike(all);
    Twins known = tallies.twins();
    if (alike.size() != known.pairs().size()) {
      return null;
    }
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < alike.size(); i++) {
      Pair pair = known.pairs().get(i);
      int changed = changes.changed(pair.first(), pair.second());
      if (!pair.isOf(alike.get(i)) || pair.firmness() < changed) {
        return null;
      }
      pairs.add(pair.loosened(changed));
    }
    var likeness = new TreeMap<String, Likeness>();
    for (var each : known.likeness().entrySet()) {
      likeness.put(each.getKey(), likeness(each.getKey(), each.getValue()));
    }
    return new Twins(pairs, likeness);
  }

  private Likeness likeness(String key, Likeness known) throws IOException {
    Likeness now = known;
    for (var value : changes.of(key).values().entrySet()) {
      now = now.with(value.getKey(), appearance(key, value.getKey(), value.getValue()));
    }
    return now;
  }
}
