package kartei.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.Bits;

/** How many entries write the name of a dimension in which way. */
final class LabelCounts {
  private final Map<String, Map<String, Integer>> byKey = new HashMap<>();

  private LabelCounts() {}

  LabelCounts(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(IndexSchema.LABEL);
      if (terms != null) {
        count(terms.iterator(), leaf.reader().getLiveDocs());
      }
    }
  }

  /** The spelling that most entries use; of equals the one that is first in the alphabet. */
  String usualName(String key) {
    return byKey.getOrDefault(key, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  /** How many entries have a field of the name, whatever stands in it. */
  int entries(String key) {
    return byKey.getOrDefault(key, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private void count(TermsEnum labels, Bits live) throws IOException {
    PostingsEnum entries = null;
    while (labels.next() != null) {
      String label = labels.term().utf8ToString();
      entries = labels.postings(entries, PostingsEnum.NONE);
      int count = live == null ? labels.docFreq() : countLive(entries, live);
      if (count > 0) {
        add(label, count);
      }
    }
  }

  /** Notes that so many more entries write a name like this, or so many fewer. */
  void add(String label, int times) {
    add(IndexSchema.dimensionKey(label), label, times);
  }

  private void add(String key, String label, int times) {
    Map<String, Integer> spellings = byKey.computeIfAbsent(key, k -> new HashMap<>());
    int now = spellings.getOrDefault(label, 0) + times;
    if (now == 0) {
      spellings.remove(label);
    } else {
      spellings.put(label, now);
    }
  }

  /** With the keys: to make them of the names takes longer than to read them. */
  void write(DataOutput out) throws IOException {
    out.writeVInt(byKey.size());
    for (var key : byKey.entrySet()) {
      out.writeString(key.getKey());
      out.writeVInt(key.getValue().size());
      for (var spelling : key.getValue().entrySet()) {
        out.writeString(spelling.getKey());
        out.writeVInt(spelling.getValue());
      }
    }
  }

  static LabelCounts read(DataInput in) throws IOException {
    var labels = new LabelCounts();
    for (int keys = in.readVInt(); keys > 0; keys--) {
      String key = in.readString();
      for (int left = in.readVInt(); left > 0; left--) {
        labels.add(key, in.readString(), in.readVInt());
      }
    }
    return labels;
  }

  private static int countLive(PostingsEnum entries, Bits live) throws IOException {
    int count = 0;
    for (int doc = entries.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = entries.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }
}
