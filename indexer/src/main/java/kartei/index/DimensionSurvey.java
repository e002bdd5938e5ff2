package kartei.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kartei.entry.CorpusConfig;
import kartei.entry.DimensionType;
import kartei.entry.FacetRule;
import kartei.entry.FacetValue;
import kartei.index.Dimension.Evidence;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;

/**
 * Looks at the values of all entries and says what dimensions the corpus has. Taken after writing
 * and before the commit, so that it sees the whole corpus, however little of it a run changed: an
 * update comes to the same dimensions as a build from scratch.
 */
final class DimensionSurvey {
  static final FacetRule NO_RULE = new FacetRule(null, null, null);
  private static final String FOLDER = IndexSchema.dimensionKey(FacetValue.FOLDER);
  private static final String HEADINGS = IndexSchema.dimensionKey(PlaceFacets.PATH);

  private final Map<String, ValueCounts> found = new TreeMap<>();
  private final IndexReader reader;
  private final LabelCounts labels;
  private final CorpusConfig config;
  private int entries;

  private DimensionSurvey(IndexReader reader, CorpusConfig config) throws IOException {
    this.reader = reader;
    this.labels = new LabelCounts(reader);
    this.config = config;
    for (LeafReaderContext leaf : reader.leaves()) {
      look(leaf);
    }
  }

  /** Looks at all entries of an index. */
  static Surveyed of(IndexReader reader, CorpusConfig config) throws IOException {
    return new DimensionSurvey(reader, config).surveyed();
  }

  private Surveyed surveyed() throws IOException {
    // Several threads: nothing else goes on meanwhile, and a large corpus waits a second for it.
    List<Looked> looked =
        found.entrySet().parallelStream()
            .filter(dimension -> dimension.getValue().entries() > 0)
            .map(dimension -> looked(dimension.getKey(), dimension.getValue()))
            .toList();
    var tallies = new TreeMap<String, DimensionTally>();
    looked.forEach(dimension -> tallies.put(dimension.key(), dimension.tally()));
    List<Dimension> all = looked.stream().map(Looked::dimension).toList();
    Twins twins = SameDivision.among(all, reader);
    return new Surveyed(
        Surveyed.sorted(twins.marked(all)), entries, new Tallies(labels, tallies, twins));
  }

  private record Looked(String key, Dimension dimension, DimensionTally tally) {}

  private Looked looked(String key, ValueCounts counts) {
    Map<String, String> unusual = counts.unusual();
    var values = counts.usual(unusual);
    String place = PlaceFacets.NAMES.get(key);
    String name = place == null ? labels.usualName(key) : place;
    FacetRule rule = config.facet(name).orElse(NO_RULE);
    ValueOrder order = order(key, rule, values);
    OrderFirmness firmness = OrderFirmness.of(rule, values, config.scales().values(), order);
    int odd = 0;
    if (!order.equals(ValueOrder.NONE) && order.type() != DimensionType.PATH) {
      odd = (int) values.keySet().stream().filter(value -> order.rank(value).isEmpty()).count();
    }
    int labelled = place == null ? labels.entries(key) : counts.entries();
    var evidence = new Evidence(counts.entries(), labelled, values.size(), odd);
    var reason = new DimensionRules(entries).reason(rule, order, evidence);
    return new Looked(
        key,
        new Dimension(name, order, evidence, reason, unusual, ""),
        new DimensionTally(values.keySet(), firmness));
  }

  private ValueOrder order(String key, FacetRule rule, Map<String, Integer> values) {
    if (rule.type() == null && rule.scale() == null) {
      if (key.equals(FOLDER)) {
        return ValueOrder.of(Hierarchy.FOLDERS);
      }
      if (key.equals(HEADINGS)) {
        return ValueOrder.of(Hierarchy.HEADINGS);
      }
    }
    return ValueOrder.of(rule, values, config.scales().values());
  }

  private void look(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.FACETS);
    int size = Math.toIntExact(values.getValueCount());
    ValueCounts[] dimensions = new ValueCounts[size];
    int[] counts = new int[size];
    for (int ordinal = 0; ordinal < size; ordinal++) {
      dimensions[ordinal] = found.computeIfAbsent(path(values, ordinal)[0], k -> new ValueCounts());
    }
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      entries++;
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = Math.toIntExact(values.nextOrd());
          counts[ordinal]++;
          dimensions[ordinal].addEntry(leaf.docBase + doc);
        }
      }
    }
    for (int ordinal = 0; ordinal < size; ordinal++) {
      dimensions[ordinal].add(path(values, ordinal)[1], counts[ordinal]);
    }
  }

  private static String[] path(SortedSetDocValues values, int ordinal) throws IOException {
    return FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
  }
}
