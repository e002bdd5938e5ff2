package kartei.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The facet values of one segment. A value has a number within its segment; what the number stands
 * for is read when it is first asked for, since most searches find few of the values. Several
 * threads may count, each dimension one of them at a time.
 */
final class SegmentFacets {
  /** What Lucene writes before a character of a value that it else would take for its own. */
  private static final char ESCAPE = '\u001E';

  /**
   * Where the values of a dimension begin, and where those end that begin with its key.
   *
   * @param key bytes that a value has before its text
   */
  private record Numbers(int from, int to, int key) {}

  private final LeafReader reader;
  private final List<Numbers> numbers;
  private final @Nullable FoundValue[] known;

  /** The highest places that values lie in, for those values of which somebody wanted to know. */
  private @Nullable FoundValue[] highest = {};

  SegmentFacets(LeafReader reader, List<Dimension> dimensions) throws IOException {
    this.reader = reader;
    SortedSetDocValues values = values();
    this.known = new FoundValue[Math.toIntExact(values.getValueCount())];
    var all = new Numbers[dimensions.size()];
    for (int i = 0; i < all.length; i++) {
      var first = new BytesRef(IndexSchema.facetPrefix(dimensions.get(i).name()));
      var next = BytesRef.deepCopyOf(first);
      next.bytes[next.length - 1]++;
      all[i] = new Numbers(place(values, first), place(values, next), first.length);
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
    return known.length;
  }

  /** Whether an entry has a value in a dimension. */
  boolean has(int dimension) {
    return numbers.get(dimension).from() < numbers.get(dimension).to();
  }

  private static BytesRef beginning(BytesRef value, int length) {
    return BytesRef.deepCopyOf(new BytesRef(value.bytes, value.offset, length));
  }

  private static String text(BytesRef value, int key, int end) {
    return new String(value.bytes, value.offset + key, end - key, StandardCharsets.UTF_8);
  }

  private static String text(BytesRef value, int key) {
    String text = text(value, key, value.length);
    return text.indexOf(ESCAPE) < 0 ? text : FacetsConfig.stringToPath(value.utf8ToString())[1];
  }

  /**
   * Hands on the counts of the highest places alone that a dimension's values lie in. Neighbours
   * mostly lie in the same: most values need not be made a text.
   */
  void countHighest(int dimension, int[] counts, FoundValues found) throws IOException {
    Numbers own = numbers.get(dimension);
    @Nullable FoundValue[] highest = highest();
    SortedSetDocValues values = null;
    byte[] separator = found.separator().getBytes(StandardCharsets.UTF_8);
    // What all values in the place begin with.
    BytesRef inside = null;
    FoundValue place = null;
    for (int number = own.from(); number < own.to(); number++) {
      if (counts[number] > 0) {
        FoundValue known = highest[number];
        if (known == null) {
          values = values == null ? values() : values;
          BytesRef value = values.lookupOrd(number);
          if (place == null || inside == null || !StringHelper.startsWith(value, inside)) {
            int end = endOfHighest(value, own.key(), separator);
            place =
                end < 0
                    ? found.highest(text(value, own.key()))
                    : found.of(text(value, own.key(), end));
            inside = end < 0 ? null : beginning(value, end + separator.length);
          }
          known = place;
          highest[number] = known;
        }
        found.count(known, counts[number]);
      }
    }
  }

  /** Made when a hierarchy is first counted, which several threads may do at once. */
  private synchronized @Nullable FoundValue[] highest() {
    highest = highest.length == 0 ? new FoundValue[known.length] : highest;
    return highest;
  }

  /** Where the highest place ends that a value lies in; -1 where its bytes alone do not say. */
  private static int endOfHighest(BytesRef value, int key, byte[] separator) {
    int last = value.offset + value.length - separator.length;
    for (int at = value.offset + key; at <= last && value.bytes[at] != ESCAPE; at++) {
      if (value.bytes[at] == separator[0]
          && Arrays.equals(
              value.bytes, at, at + separator.length, separator, 0, separator.length)) {
        return at - value.offset;
      }
    }
    return -1;
  }

  /** Hands on the counts of a dimension's values. */
  void count(int dimension, int[] counts, FoundValues found) throws IOException {
    Numbers own = numbers.get(dimension);
    SortedSetDocValues values = null;
    for (int number = own.from(); number < own.to(); number++) {
      if (counts[number] > 0) {
        FoundValue value = known[number];
        if (value == null) {
          values = values == null ? values() : values;
          value = found.of(text(values.lookupOrd(number), own.key()));
          known[number] = value;
        }
        found.count(value, counts[number]);
      }
    }
  }
}
