package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kartei.entry.CorpusConfig;
import kartei.entry.FacetRule;
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
  private static final FacetRule NO_RULE = new FacetRule(null, null, null);

  private final Map<String, ValueCounts> found = new TreeMap<>();
  private final LabelCounts labels;
  private final CorpusConfig config;
  private int entries;

  DimensionSurvey(IndexReader reader, CorpusConfig config) throws IOException {
    this.labels = new LabelCounts(reader);
    this.config = config;
    for (LeafReaderContext leaf : reader.leaves()) {
      look(leaf);
    }
  }

  /** How many entries the index has. */
  int entries() {
    return entries;
  }

  /** The dimensions, facets first, of these the ones with an order first. */
  List<Dimension> dimensions() {
    var dimensions = new ArrayList<Dimension>();
    found.forEach(
        (key, counts) -> {
          if (counts.entries() > 0) {
            dimensions.add(dimension(key, counts));
          }
        });
    dimensions.sort(
        Comparator.comparing((Dimension d) -> !d.facet())
            .thenComparing(d -> !d.isOrdered())
            .thenComparing(Dimension::name));
    return dimensions;
  }

  private Dimension dimension(String key, ValueCounts counts) {
    var values = counts.usual();
    String name = labels.usualName(key);
    FacetRule rule = config.facet(name).orElse(NO_RULE);
    ValueOrder order = ValueOrder.of(rule, values, config.scales().values());
    int odd = 0;
    if (!order.equals(ValueOrder.NONE)) {
      odd = (int) values.stream().filter(value -> order.rank(value).isEmpty()).count();
    }
    var evidence = new Evidence(counts.entries(), labels.entries(key), values.size(), odd);
    var reason = new DimensionRules(entries).reason(rule, order, evidence);
    return new Dimension(name, order, evidence, reason, counts.unusual());
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
