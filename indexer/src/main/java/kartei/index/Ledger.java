package kartei.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What an index knows of its corpus as a whole: its files, its dimensions and what was learned from
 * its words. It is one document of the index, so that it changes with the entries in one commit.
 *
 * @param inventory the files
 * @param dimensions what can be filtered by
 * @param words the corpus' own evidence for splitting compounds, frozen when the index was built
 * @param abbreviations pairs of abbreviation and long form
 */
record Ledger(
    Inventory inventory, List<Dimension> dimensions, BytesRef words, BytesRef abbreviations) {
  static final Term TERM = new Term("ledger", "1");

  private static final String INVENTORY = "inventory";
  private static final String DIMENSIONS = "dimensions";
  private static final String WORDS = "words";
  private static final String ABBREVIATIONS = "abbreviations";

  Document toDocument() {
    var document = new Document();
    document.add(new StringField(TERM.field(), TERM.text(), Field.Store.NO));
    document.add(new StoredField(INVENTORY, inventory.toBytes()));
    document.add(new StoredField(DIMENSIONS, Dimension.toBytes(dimensions)));
    document.add(new StoredField(WORDS, words));
    document.add(new StoredField(ABBREVIATIONS, abbreviations));
    return document;
  }

  static @Nullable Inventory inventory(IndexReader reader) throws IOException {
    BytesRef bytes = value(reader, INVENTORY);
    return bytes == null ? null : Inventory.of(bytes);
  }

  static List<Dimension> dimensions(IndexReader reader) throws IOException {
    BytesRef bytes = value(reader, DIMENSIONS);
    return bytes == null ? List.of() : Dimension.listOf(bytes);
  }

  static BytesRef words(IndexReader reader) throws IOException {
    BytesRef bytes = value(reader, WORDS);
    return bytes == null ? new BytesRef() : bytes;
  }

  static BytesRef abbreviations(IndexReader reader) throws IOException {
    BytesRef bytes = value(reader, ABBREVIATIONS);
    return bytes == null ? new BytesRef() : bytes;
  }

  private static @Nullable BytesRef value(IndexReader reader, String field) throws IOException {
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(TERM), 1);
    if (found.scoreDocs.length == 0) {
      return null;
    }
    return reader
        .storedFields()
        .document(found.scoreDocs[0].doc, Set.of(field))
        .getBinaryValue(field);
  }
}
