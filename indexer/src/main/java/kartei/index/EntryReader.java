package kartei.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kartei.entry.Entry;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries back from an index. Remembers what the entries of a file share: reading that again
 * for each hit was a seventh of the time of an answer on German law. Not thread-safe.
 */
public final class EntryReader {
  /** Some kilobytes each. */
  private static final int MOST_REMEMBERED = 256;

  private final StoredFields stored;

  /** By the number of the first entry of a file, the least recently used first. */
  private final Map<Integer, SharedParts> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, SharedParts> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  public EntryReader(StoredFields stored) {
    this.stored = stored;
  }

  /** The entry behind a document number, with its text. */
  public Entry read(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(IndexSchema.ENTRY, IndexSchema.TEXT));
    return entry(doc, document.getBinaryValue(IndexSchema.ENTRY), document.get(IndexSchema.TEXT));
  }

  /** The entry behind a document number with an empty text. */
  public Entry readWithoutText(int doc) throws IOException {
    return entry(doc, binary(doc, IndexSchema.ENTRY), "");
  }

  /** The entry behind a document number with an empty text; null if the document is none. */
  @Nullable Entry readIfEntry(int doc) throws IOException {
    BytesRef bytes =
        stored.document(doc, Set.of(IndexSchema.ENTRY)).getBinaryValue(IndexSchema.ENTRY);
    return bytes == null ? null : entry(doc, bytes, "");
  }

  /** Entries of a file stand together, so the first one's number follows from any other's. */
  private Entry entry(int doc, BytesRef bytes, String text) throws IOException {
    return Packed.read(
        bytes,
        in -> {
          int place = in.readVInt();
          SharedParts shared = place == 0 ? SharedParts.NONE : shared(doc - place + 1);
          return EntryCodec.read(in, shared, text);
        });
  }

  private SharedParts shared(int first) throws IOException {
    SharedParts known = remembered.get(first);
    if (known == null) {
      known = Packed.read(binary(first, IndexSchema.SHARED), SharedParts::read);
      remembered.put(first, known);
    }
    return known;
  }

  private BytesRef binary(int doc, String field) throws IOException {
    return stored.document(doc, Set.of(field)).getBinaryValue(field);
  }
}
