package kartei.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/**
 * What an index knows of its corpus as a whole: its files, its dimensions and what was learned from
 * its words. It is one document of the index, so that it changes with the entries in one commit.
 *
 * @param inventory the files
 * @param dimensions what can be filtered by
 * @param learned what the corpus and the user add to the lexicon
 */
record Ledger(Inventory inventory, List<Dimension> dimensions, Learned learned) {
  static final Term TERM = new Term("ledger", "1");

  private static final String INVENTORY = "inventory";
  private static final String DIMENSIONS = "dimensions";
  private static final String LEARNED = "learned";

  Document toDocument() {
    var document = new Document();
    document.add(new StringField(TERM.field(), TERM.text(), Field.Store.NO));
    document.add(
        new StoredField(DIMENSIONS, Packed.bytes(out -> DimensionCodec.write(out, dimensions))));
    document.add(new StoredField(LEARNED, Packed.bytes(learned::write)));
    document.add(new StoredField(INVENTORY, Packed.bytes(inventory::write)));
    return document;
  }

  static Inventory inventory(IndexReader reader) throws IOException {
    return Packed.read(value(reader, INVENTORY), Inventory::read);
  }

  /** What every question needs, which is all but the files. */
  record ForQuestions(List<Dimension> dimensions, Learned learned) {}

  static ForQuestions forQuestions(IndexReader reader) throws IOException {
    Document ledger = document(reader, Set.of(DIMENSIONS, LEARNED));
    return new ForQuestions(
        Packed.read(ledger.getBinaryValue(DIMENSIONS), DimensionCodec::read),
        Packed.read(ledger.getBinaryValue(LEARNED), Learned::read));
  }

  static List<Dimension> dimensions(IndexReader reader) throws IOException {
    return Packed.read(value(reader, DIMENSIONS), DimensionCodec::read);
  }

  static Learned learned(IndexReader reader) throws IOException {
    return Packed.read(value(reader, LEARNED), Learned::read);
  }

  private static BytesRef value(IndexReader reader, String field) throws IOException {
    return document(reader, Set.of(field)).getBinaryValue(field);
  }

  private static Document document(IndexReader reader, Set<String> fields) throws IOException {
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(TERM), 1);
    if (found.scoreDocs.length == 0) {
      throw new CorruptIndexException("no ledger", reader.toString());
    }
    return reader.storedFields().document(found.scoreDocs[0].doc, fields);
  }
}
