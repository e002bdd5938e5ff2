package kartei.search;

import java.io.IOException;
import java.util.List;
import java.util.function.ObjIntConsumer;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The facet values of one segment. A value has a number within its segment; what the number stands
 * for is read when it is first asked for, since most searches find few of the values. Threads may
 * share it: at worst they read the same text twice.
 */
final class SegmentFacets {
  /** Where the values of a dimension begin, and where those end that begin with its key. */
  private record Numbers(int from, int to) {}

  private final LeafReader reader;
  private final List<Numbers> numbers;
  private final @Nullable String[] texts;

  SegmentFacets(LeafReader reader, List<Dimension> dimensions) throws IOException {
    this.reader = reader;
    SortedSetDocValues values = values();
    this.texts = new String[Math.toIntExact(values.getValueCount())];
    var all = new Numbers[dimensions.size()];
    for (int i = 0; i < all.length; i++) {
      var first = new BytesRef(IndexSchema.facetPrefix(dimensions.get(i).name()));
      var next = BytesRef.deepCopyOf(first);
      next.bytes[next.length - 1]++;
      all[i] = new Numbers(place(values, first), place(values, next));
    }
    this.numbers = List.of(all);
  }

  private static int place(SortedSetDocValues values, BytesRef term) throws IOException {
    long number = values.lookupTerm(term);
    return Math.toIntExact(number < 0 ? -1 - number : number);
  }

  /** The numbers of the values of each document. */
  SortedSetDocValues values() throws IOException {
    return DocValues.getSortedSet(reader, IndexSchema.FACETS);
  }

  /** How many different values there are. */
  int size() {
    return texts.length;
  }

  /** Whether an entry has a value in a dimension. */
  boolean has(int dimension) {
    return numbers.get(dimension).from() < numbers.get(dimension).to();
  }

  /** Hands on the values of a dimension that were counted. */
  void forEach(int dimension, int[] counts, ObjIntConsumer<String> taker) throws IOException {
    Numbers own = numbers.get(dimension);
    SortedSetDocValues values = null;
    for (int number = own.from(); number < own.to(); number++) {
      if (counts[number] > 0) {
        String text = texts[number];
        if (text == null) {
          values = values == null ? values() : values;
          text = FacetsConfig.stringToPath(values.lookupOrd(number).utf8ToString())[1];
          texts[number] = text;
        }
        taker.accept(text, counts[number]);
      }
    }
  }
}
