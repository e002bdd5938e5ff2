package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kartei.index.Dimension.Reason;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/**
 * Looks at the values of all entries and decides what is a facet and of what type. Taken after
 * writing and before the commit, so that it sees the whole corpus, however little of it a run
 * changed.
 */
final class DimensionSurvey {
  /** A field is a facet if at least this share of the entries that have it give short values. */
  private static final double SHORT_SHARE = 0.8;

  private final IndexReader reader;
  private final Map<String, Found> found = new TreeMap<>();
  private int entries;

  /** What was seen of a dimension. */
  private static final class Found {
    private final TreeSet<String> values = new TreeSet<>();
    private int entries;
    private int lastEntry = -1;
  }

  DimensionSurvey(IndexReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      look(leaf);
    }
  }

  /** How many entries the index has. */
  int entries() {
    return entries;
  }

  /** The dimensions, those that tell most entries apart first. */
  List<Dimension> dimensions() throws IOException {
    var dimensions = new ArrayList<Dimension>();
    for (var each : found.entrySet()) {
      dimensions.add(dimension(each.getKey(), each.getValue()));
    }
    dimensions.sort(
        Comparator.comparing((Dimension d) -> !d.facet())
            .thenComparing(d -> !d.isOrdered())
            .thenComparing(Dimension::name));
    return dimensions;
  }

  private Dimension dimension(String name, Found seen) throws IOException {
    Reason reason = Reason.SHORT_VALUES;
    int withLabel = reader.docFreq(new Term(IndexSchema.LABEL, Names.fold(name)));
    if (withLabel > 0 && seen.entries < SHORT_SHARE * withLabel) {
      reason = Reason.MOSTLY_SENTENCES;
    } else if (seen.values.size() == 1 && seen.entries == entries && entries > 1) {
      reason = Reason.ONE_VALUE;
    }
    return new Dimension(
        name,
        ValueOrder.of(seen.values),
        seen.entries,
        seen.values.size(),
        reason == Reason.SHORT_VALUES,
        reason);
  }

  private void look(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), IndexSchema.FACETS);
    var byOrdinal = new Found[Math.toIntExact(values.getValueCount())];
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      entries++;
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          count(values, values.nextOrd(), byOrdinal, leaf.docBase + doc);
        }
      }
    }
  }

  private void count(SortedSetDocValues values, long ordinal, Found[] byOrdinal, int entry)
      throws IOException {
    Found seen = byOrdinal[(int) ordinal];
    if (seen == null) {
      String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
      if (path.length < 2) {
        return;
      }
      seen = found.computeIfAbsent(path[0], name -> new Found());
      seen.values.add(path[1]);
      byOrdinal[(int) ordinal] = seen;
    }
    if (seen.lastEntry != entry) {
      seen.lastEntry = entry;
      seen.entries++;
    }
  }
}
