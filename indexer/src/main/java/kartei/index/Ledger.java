package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of its corpus as a whole: its files, its dimensions and what was learned from
 * its words. It is four documents of the index, so that it changes with the entries in one commit:
 * what every question needs and what only updates do, each in one that hardly ever changes and one
 * that each update writes anew. Of the files an update writes only what changed since all of them
 * were written: to write and compress the 6,600 of German law was a fifth of its time.
 *
 * @param inventory the files
 * @param dimensions what can be filtered by
 * @param learned what the corpus and the user add to the lexicon
 * @param tallies what the next update comes to the dimensions with
 */
record Ledger(Inventory inventory, List<Dimension> dimensions, Learned learned, Tallies tallies) {
  /** How many documents of an index are no entries. */
  static final int DOCUMENTS = 4;

  private static final String FIELD = "ledger";

  /** Of all four, so that a search can leave them out. */
  static final Term TERM = new Term(FIELD, "1");

  private static final String DIMENSIONS = "dimensions";
  private static final String LEARNED = "learned";
  private static final String TALLIES = "tallies";
  private static final String FILES = "files";
  private static final String CHANGES = "changes";

  /**
   * Writes it in place of the one that the index has.
   *
   * @param changes of the files since the index had all of them; null to write all
   */
  void replace(IndexWriter writer, Inventory.@Nullable Changes changes) throws IOException {
    var documents = new ArrayList<Document>();
    documents.add(document(DIMENSIONS, out -> DimensionCodec.write(out, dimensions)));
    Document forUpdates = document(TALLIES, tallies::write);
    documents.add(forUpdates);
    if (changes == null) {
      writer.deleteDocuments(TERM);
      documents.add(document(LEARNED, learned::write));
      documents.add(document(FILES, inventory::write));
    } else {
      writer.deleteDocuments(new Term(FIELD, DIMENSIONS), new Term(FIELD, TALLIES));
      forUpdates.add(new StoredField(CHANGES, Packed.bytes(changes::write)));
    }
    writer.addDocuments(documents);
  }

  /** A document found by the name of what it holds. */
  private static Document document(String name, Packed.Writing writing) {
    var document = new Document();
    document.add(new StringField(FIELD, TERM.text(), Field.Store.NO));
    document.add(new StringField(FIELD, name, Field.Store.NO));
    document.add(new StoredField(name, Packed.bytes(writing)));
    return document;
  }

  static Inventory inventory(IndexReader reader) throws IOException {
    BytesRef written = document(reader, TALLIES, CHANGES).getBinaryValue(CHANGES);
    Inventory.Changes changes =
        written == null ? Inventory.Changes.NONE : Packed.read(written, Inventory.Changes::read);
    return Packed.read(value(reader, FILES), in -> Inventory.read(in, changes));
  }

  static Tallies tallies(IndexReader reader) throws IOException {
    return Packed.read(value(reader, TALLIES), Tallies::read);
  }

  static List<Dimension> dimensions(IndexReader reader) throws IOException {
    return Packed.read(value(reader, DIMENSIONS), DimensionCodec::read);
  }

  static Learned learned(IndexReader reader) throws IOException {
    return Packed.read(value(reader, LEARNED), Learned::read);
  }

  private static BytesRef value(IndexReader reader, String name) throws IOException {
    BytesRef value = document(reader, name, name).getBinaryValue(name);
    if (value == null) {
      throw new CorruptIndexException("no " + name, reader.toString());
    }
    return value;
  }

  /** Without a search, whose set-up makes classes that the JVM's start-up cache cannot keep. */
  private static Document document(IndexReader reader, String name, String field)
      throws IOException {
    var term = new Term(FIELD, name);
    for (LeafReaderContext segment : reader.leaves()) {
      PostingsEnum found = segment.reader().postings(term, PostingsEnum.NONE);
      Bits live = segment.reader().getLiveDocs();
      int doc = found == null ? PostingsEnum.NO_MORE_DOCS : found.nextDoc();
      while (doc != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(doc)) {
        doc = found.nextDoc();
      }
      if (doc != PostingsEnum.NO_MORE_DOCS) {
        return segment.reader().storedFields().document(doc, Set.of(field));
      }
    }
    throw new CorruptIndexException("no " + name, reader.toString());
  }
}
