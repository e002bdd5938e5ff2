package kartei.index;

import java.io.IOException;
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
  /** Of the heap; what a file's entries share are some kilobytes. */
  private static final int SHARE = 256;

  private final StoredFields stored;

  /** By the number of the first entry of a file. */
  private final Memory<Integer, SharedParts> remembered = new Memory<>(SHARE, SharedParts::bytes);

  public EntryReader(StoredFields stored) {
    this.stored = stored;
  }

  /** The entry behind a document number, with its text. */
  public Entry read(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(IndexSchema.ENTRY, IndexSchema.TEXT));
    String text = Packed.text(document.getBinaryValue(IndexSchema.TEXT));
    return entry(doc, document.getBinaryValue(IndexSchema.ENTRY), text);
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
    return remembered.get(
        first, doc -> Packed.read(binary(doc, IndexSchema.SHARED), SharedParts::read));
  }

  private BytesRef binary(int doc, String field) throws IOException {
    return stored.document(doc, Set.of(field)).getBinaryValue(field);
  }
}
