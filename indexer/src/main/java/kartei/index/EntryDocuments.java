package kartei.index;

import static kartei.index.IndexSchema.ENTRY;
import static kartei.index.IndexSchema.SHARED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kartei.analysis.GermanText;
import kartei.analysis.HeadedWords;
import kartei.analysis.PlacedWords;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.entry.FacetValue.Origin;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the Lucene documents of a file's entries. What the document as a whole says of itself is
 * indexed as words with the first entry that has it, so that a search for it finds one entry of the
 * file and not all of them; as facets it belongs to every entry.
 */
final class EntryDocuments {
  private final GermanText german;
  private final WaitingWords waiting;
  private final List<Entry> entries;
  private final SharedParts shared;
  private final PlaceFacets places;
  private final Set<Object> indexed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The words around an entry, which it shares with its neighbours. */
  private final Map<String, PlacedWords> paths = new HashMap<>();

  /** A document's own facets and labels stand in each of its entries: made once. */
  private final Map<FacetValue, String> facetTerms = new IdentityHashMap<>();

  private final Map<String, IndexableField> facetFields = new HashMap<>();
  private final Map<String, IndexableField> labelFields = new HashMap<>();

  private EntryDocuments(List<Entry> entries, GermanText german, WaitingWords waiting) {
    this.german = german;
    this.waiting = waiting;
    this.entries = entries;
    this.shared = SharedParts.of(entries);
    this.places = new PlaceFacets(entries);
  }

  /**
   * One document an entry, in the order of the entries, to be written as one block.
   *
   * @param waiting keeps their words until then
   */
  static List<Document> of(List<Entry> entries, GermanText german, WaitingWords waiting) {
    var block = new EntryDocuments(entries, german, waiting);
    var documents = new ArrayList<Document>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      documents.add(block.document(i));
    }
    return documents;
  }

  private Document document(int at) {
    Entry entry = entries.get(at);
    var document = new Document();
    document.add(new StringField(IndexSchema.ID, IndexSchema.idTerm(entry.id()), Field.Store.NO));
    document.add(new StringField(IndexSchema.FILE, entry.file(), Field.Store.NO));
    BytesRef stored =
        Packed.bytes(
            out -> {
              out.writeVInt(shared.isEmpty() ? 0 : at + 1);
              EntryCodec.write(out, entry, shared);
            });
    document.add(new StoredField(ENTRY, stored));
    if (at == 0 && !shared.isEmpty()) {
      document.add(new StoredField(SHARED, Packed.bytes(shared::write)));
    }
    document.add(new StoredField(IndexSchema.TEXT, Packed.text(entry.text())));
    names(entry)
        .forEach(name -> document.add(new StringField(IndexSchema.NAME, name, Field.Store.NO)));
    words(entry).fields(waiting).forEach(document::add);
    addFacets(document, entry);
    return document;
  }

  private static Set<String> names(Entry entry) {
    var names = new TreeSet<String>();
    names.add(Names.fold(entry.title()));
    entry.aliases().forEach(alias -> names.add(Names.fold(alias)));
    if (entry.number() != null) {
      names.add(Names.fold(entry.number()));
    }
    names.removeIf(name -> name.length() > IndexSchema.MAX_FACET_VALUE);
    return names;
  }

  private EntryWords words(Entry entry) {
    var words = new EntryWords();
    HeadedWords headed = german.words(entry.heading(), entry.text());
    words.add(Place.TEXT, "", headed.both());
    words.add(Place.TITLE, "", headed.heading());
    var around = new ArrayList<>(entry.path().subList(0, Math.max(0, entry.path().size() - 1)));
    around.addAll(entry.emptyHeadings());
    addFields(words, entry, around);
    for (FacetValue facet : entry.facets()) {
      boolean elsewhere = facet.origin() == Origin.TABLE || facet.origin() == Origin.FOLDER;
      if (elsewhere && indexed.add(facet)) {
        around.add(facet.value());
      }
    }
    String path = String.join("\n", around);
    words.add(Place.PATH, "", paths.computeIfAbsent(path, german::words));
    return words;
  }

  /** The words of the fields; of those that the text does not have, also to the words around it. */
  private void addFields(EntryWords words, Entry entry, List<String> around) {
    for (EntryField field : entry.fields()) {
      String text = String.join("\n", field.values());
      boolean ofDocument = shared.number(field) >= 0;
      if (ofDocument && !indexed.add(field)) {
        continue;
      }
      if (ofDocument || (entries.size() == 1 && !stands(field, entry.text()))) {
        around.add(text);
      }
      words.add(Place.FIELD, IndexSchema.fieldTerm(field.name(), ""), german.words(text));
    }
  }

  private static boolean stands(EntryField field, String text) {
    return field.values().stream().allMatch(text::contains);
  }

  private void addFacets(Document document, Entry entry) {
    var labels = new LinkedHashSet<IndexableField>();
    entry.fields().forEach(field -> labels.add(label(field.name())));
    var terms = new LinkedHashSet<IndexableField>();
    for (FacetValue facet : entry.facets()) {
      String term = facetTerms.computeIfAbsent(facet, EntryDocuments::facetTerm);
      if (!term.isEmpty()) {
        terms.add(facet(term));
        labels.add(label(facet.dimension()));
      }
    }
    for (String term : List.of(places.pathTerm(entry), places.levelTerm(entry))) {
      if (!term.isEmpty()) {
        terms.add(facet(term));
      }
    }
    terms.forEach(document::add);
    labels.forEach(document::add);
  }

  private static String facetTerm(FacetValue facet) {
    return IndexSchema.facetTerm(facet.dimension(), facet.value());
  }

  private IndexableField facet(String term) {
    return facetFields.computeIfAbsent(
        term, key -> new KeywordField(IndexSchema.FACETS, new BytesRef(key), Field.Store.NO));
  }

  private IndexableField label(String name) {
    return labelFields.computeIfAbsent(
        IndexSchema.label(name), key -> new StringField(IndexSchema.LABEL, key, Field.Store.NO));
  }
}
