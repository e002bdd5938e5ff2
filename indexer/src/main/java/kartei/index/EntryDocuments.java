package kartei.index;

import static kartei.index.IndexSchema.ENTRY;
import static kartei.index.IndexSchema.SHARED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.entry.FacetValue.Origin;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the Lucene documents of a file's entries. What the document as a whole says of itself is
 * indexed as words with the first entry that has it, so that a search for it finds one entry of the
 * file and not all of them; as facets it belongs to every entry.
 */
final class EntryDocuments {
  private static final List<Layer> LAYERS = List.of(Layer.STEM, Layer.ROOT, Layer.PARTS);

  private final GermanText german;
  private final List<Entry> entries;
  private final SharedParts shared;
  private final PlaceFacets places;
  private final Set<Object> indexed = Collections.newSetFromMap(new IdentityHashMap<>());

  private EntryDocuments(GermanText german, List<Entry> entries) {
    this.german = german;
    this.entries = entries;
    this.shared = SharedParts.of(entries);
    this.places = new PlaceFacets(entries);
  }

  /** One document an entry, in the order of the entries, to be written as one block. */
  static List<Document> of(List<Entry> entries, GermanText german) {
    var block = new EntryDocuments(german, entries);
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
    document.add(new StoredField(IndexSchema.TEXT, entry.text()));
    names(entry)
        .forEach(name -> document.add(new StringField(IndexSchema.NAME, name, Field.Store.NO)));
    addWords(document, entry);
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

  private void addWords(Document document, Entry entry) {
    addLayers(document, Place.TEXT, german.tokens(entry.heading() + "\n" + entry.text()), "");
    addLayers(document, Place.TITLE, german.tokens(entry.heading()), "");
    var around = new ArrayList<>(entry.path().subList(0, Math.max(0, entry.path().size() - 1)));
    around.addAll(entry.emptyHeadings());
    addFields(document, entry, around);
    for (FacetValue facet : entry.facets()) {
      boolean elsewhere = facet.origin() == Origin.TABLE || facet.origin() == Origin.FOLDER;
      if (elsewhere && indexed.add(facet)) {
        around.add(facet.value());
      }
    }
    addLayers(document, Place.PATH, german.tokens(String.join("\n", around)), "");
  }

  /** The words of the fields; of those that the text does not have, also to the words around it. */
  private void addFields(Document document, Entry entry, List<String> around) {
    for (EntryField field : entry.fields()) {
      String text = String.join("\n", field.values());
      boolean ofDocument = shared.number(field) >= 0;
      if (ofDocument && !indexed.add(field)) {
        continue;
      }
      if (ofDocument || (entries.size() == 1 && !stands(field, entry.text()))) {
        around.add(text);
      }
      addLayers(
          document, Place.FIELD, german.tokens(text), IndexSchema.fieldTerm(field.name(), ""));
    }
  }

  private static boolean stands(EntryField field, String text) {
    return field.values().stream().allMatch(text::contains);
  }

  private static void addLayers(Document document, Place place, List<Token> tokens, String prefix) {
    if (place == Place.TEXT) {
      LayerTerms spellings = LayerTerms.spellings(tokens);
      document.add(TermsField.counted(IndexSchema.name(place, Layer.EXACT), spellings));
    }
    for (Layer layer : LAYERS) {
      LayerTerms terms = LayerTerms.inPlace(tokens, layer, prefix);
      if (terms.size() > 0) {
        document.add(TermsField.inPlace(IndexSchema.name(place, layer), terms));
      }
    }
  }

  private void addFacets(Document document, Entry entry) {
    var labels = new TreeSet<String>();
    entry.fields().forEach(field -> labels.add(IndexSchema.label(field.name())));
    var terms = new TreeSet<String>();
    for (FacetValue facet : entry.facets()) {
      String term = IndexSchema.facetTerm(facet.dimension(), facet.value());
      if (!term.isEmpty()) {
        terms.add(term);
        labels.add(IndexSchema.label(facet.dimension()));
      }
    }
    terms.add(places.pathTerm(entry));
    terms.add(PlaceFacets.levelTerm(entry));
    terms.remove("");
    for (String term : terms) {
      document.add(new KeywordField(IndexSchema.FACETS, new BytesRef(term), Field.Store.NO));
    }
    labels.forEach(
        label -> document.add(new StringField(IndexSchema.LABEL, label, Field.Store.NO)));
  }
}
