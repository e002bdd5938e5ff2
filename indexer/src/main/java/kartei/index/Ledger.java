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
 * its words. It is two documents of the index, so that it changes with the entries in one commit:
 * one with what every question needs, and one with what only updates do.
 *
 * @param inventory the files
 * @param dimensions what can be filtered by
 * @param learned what the corpus and the user add to the lexicon
 * @param tallies what the next update comes to the dimensions with
 */
record Ledger(Inventory inventory, List<Dimension> dimensions, Learned learned, Tallies tallies) {
  static final Term TERM = new Term("ledger", "1");

  /** How many documents of an index are no entries. */
  static final int DOCUMENTS = 2;

  private static final String INVENTORY = "inventory";
  private static final String DIMENSIONS = "dimensions";
  private static final String LEARNED = "learned";
  private static final String TALLIES = "tallies";

  List<Document> toDocuments() {
    Document forQuestions = document();
    forQuestions.add(
        new StoredField(DIMENSIONS, Packed.bytes(out -> DimensionCodec.write(out, dimensions))));
    forQuestions.add(new StoredField(LEARNED, Packed.bytes(learned::write)));
    Document forUpdates = document();
    forUpdates.add(new StoredField(INVENTORY, Packed.bytes(inventory::write)));
    forUpdates.add(new StoredField(TALLIES, Packed.bytes(tallies::write)));
    return List.of(forQuestions, forUpdates);
  }

  private static Document document() {
    var document = new Document();
    document.add(new StringField(TERM.field(), TERM.text(), Field.Store.NO));
    return document;
  }

  static Inventory inventory(IndexReader reader) throws IOException {
    return Packed.read(forUpdates(reader, INVENTORY), Inventory::read);
  }

  static Tallies tallies(IndexReader reader) throws IOException {
    return Packed.read(forUpdates(reader, TALLIES), Tallies::read);
  }

  /** What every question needs, which is all but the files. */
  record ForQuestions(List<Dimension> dimensions, Learned learned) {}

  static ForQuestions forQuestions(IndexReader reader) throws IOException {
    Document ledger = document(reader, 0, Set.of(DIMENSIONS, LEARNED));
    return new ForQuestions(
        Packed.read(ledger.getBinaryValue(DIMENSIONS), DimensionCodec::read),
        Packed.read(ledger.getBinaryValue(LEARNED), Learned::read));
  }

  static List<Dimension> dimensions(IndexReader reader) throws IOException {
    return forQuestions(reader).dimensions();
  }

  static Learned learned(IndexReader reader) throws IOException {
    return forQuestions(reader).learned();
  }

  private static BytesRef forUpdates(IndexReader reader, String field) throws IOException {
    return document(reader, 1, Set.of(field)).getBinaryValue(field);
  }

  private static Document document(IndexReader reader, int number, Set<String> fields)
      throws IOException {
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(TERM), DOCUMENTS);
    if (found.scoreDocs.length < DOCUMENTS) {
      throw new CorruptIndexException("no ledger", reader.toString());
    }
    return reader.storedFields().document(found.scoreDocs[number].doc, fields);
  }
}
