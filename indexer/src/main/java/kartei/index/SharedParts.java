package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Fields and facets that several entries of a file have in common because the document has them:
 * front matter, definition lists at its head, its folder. A statute book has dozens of them and
 * hundreds of entries, so they are stored once, with the first entry of the file, and the entries
 * refer to them by number.
 *
 * <p>The splitter hands the document's fields to every entry as the same objects; that is how they
 * are told from fields that two entries happen to have alike.
 */
final class SharedParts {
  /** What a file has whose entries share nothing. */
  static final SharedParts NONE = new SharedParts(List.of(), List.of());

  private final List<EntryField> fields;
  private final List<FacetValue> facets;
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();

  private SharedParts(List<EntryField> fields, List<FacetValue> facets) {
    this.fields = fields;
    this.facets = facets;
    number(fields);
    number(facets);
  }

  static SharedParts of(List<Entry> entries) {
    return entries.size() < 2
        ? NONE
        : new SharedParts(inSeveral(entries, Entry::fields), inSeveral(entries, Entry::facets));
  }

  private static <T> List<T> inSeveral(List<Entry> entries, Function<Entry, List<T>> parts) {
    var seen = new IdentityHashMap<T, Integer>();
    var several = new ArrayList<T>();
    for (Entry entry : entries) {
      for (T part : parts.apply(entry)) {
        if (seen.merge(part, 1, Integer::sum) == 2) {
          several.add(part);
        }
      }
    }
    return several;
  }

  private void number(List<?> parts) {
    for (int i = 0; i < parts.size(); i++) {
      numbers.put(parts.get(i), i);
    }
  }

  boolean isEmpty() {
    return fields.isEmpty() && facets.isEmpty();
  }

  /** The number of a field or facet, or -1 if it is the entry's own. */
  int number(Object part) {
    return numbers.getOrDefault(part, -1);
  }

  EntryField field(int number) {
    return fields.get(number);
  }

  FacetValue facet(int number) {
    return facets.get(number);
  }

  /** What they hold, about, in bytes. */
  int bytes() {
    return 256 * (1 + fields.size() + facets.size());
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(fields.size());
    for (EntryField field : fields) {
      EntryCodec.writeField(out, field);
    }
    out.writeVInt(facets.size());
    for (FacetValue facet : facets) {
      EntryCodec.writeFacet(out, facet);
    }
  }

  static SharedParts read(DataInput in) throws IOException {
    var fields = new ArrayList<EntryField>();
    for (int left = in.readVInt(); left > 0; left--) {
      fields.add(EntryCodec.readField(in));
    }
    var facets = new ArrayList<FacetValue>();
    for (int left = in.readVInt(); left > 0; left--) {
      facets.add(EntryCodec.readFacet(in));
    }
    return new SharedParts(fields, facets);
  }
}
