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
import org.apache.lucene.util.Bits;

/** How many entries write the name of a dimension in which way. */
final class LabelCounts {
  private final Map<String, Map<String, Integer>> byKey = new HashMap<>();

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
        byKey
            .computeIfAbsent(IndexSchema.dimensionKey(label), key -> new HashMap<>())
            .merge(label, count, Integer::sum);
      }
    }
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
