package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kartei.analysis.GermanAnalyzers;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The fields of an entry in the index. Field names stand here and nowhere else; writing and
 * searching both ask this class.
 *
 * <p>An entry is one Lucene document:
 *
 * <ul>
 *   <li>{@code id}, {@code file}: whole, to find one entry and to replace the entries of a file
 *   <li>{@code name}: folded title, aliases and number, for {@code show MoE}
 *   <li>one field for each {@link Place} and {@link Layer}, named {@code text.stem}: the words
 *   <li>{@code label}: the folded names of its fields, to know how many entries have a field
 *   <li>{@code $facets}: doc values and drill-down terms of lucene-facet
 *   <li>stored {@code entry} and {@code text}: what {@link #read} makes an entry of
 * </ul>
 */
public final class IndexSchema {
  public static final String ID = "id";
  public static final String FILE = "file";
  public static final String NAME = "name";
  public static final String LABEL = "label";

  /** Where lucene-facet keeps doc values and drill-down terms of all dimensions. */
  public static final String FACETS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  private static final String ENTRY = "entry";
  private static final String TEXT = "text";

  /** Longest facet value in characters; Lucene refuses a document with a term over 32,766 bytes. */
  static final int MAX_FACET_VALUE = 1_000;

  private static final char FIELD_SEPARATOR = '\u001f';
  private static final FieldType WORDS = wordType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType SPELLINGS = wordType(IndexOptions.DOCS_AND_FREQS);

  private IndexSchema() {}

  /** The Lucene field that holds the words of a place in one layer: {@code text.stem}. */
  public static String name(Place place, Layer layer) {
    return (place.name() + "." + layer.name()).toLowerCase(Locale.ROOT);
  }

  /** The term of a word within a field of the entry: {@code stärken} and {@code schnell}. */
  public static String fieldTerm(String fieldName, String term) {
    return Names.fold(fieldName) + FIELD_SEPARATOR + term;
  }

  /** Every dimension may have several values; there is nothing to configure by name. */
  public static FacetsConfig facetsConfig() {
    return new FacetsConfig() {
      @Override
      protected DimConfig getDefaultDimConfig() {
        var config = new DimConfig();
        config.multiValued = true;
        return config;
      }
    };
  }

  /** What all values of a dimension begin with in {@link #FACETS}. */
  public static String facetPrefix(String dimension) {
    return FacetsConfig.pathToString(new String[] {dimension}) + FacetsConfig.DELIM_CHAR;
  }

  /** Every entry and nothing else: the index has one document that is none. */
  public static Query allEntries() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new TermQuery(Ledger.TERM), Occur.MUST_NOT)
        .build();
  }

  /** The entries that have one of the values in a dimension. */
  public static Query withAnyValue(String dimension, Collection<String> values) {
    var terms =
        values.stream().map(v -> DrillDownQuery.term(FACETS, dimension, v).bytes()).toList();
    return new TermInSetQuery(FACETS, terms);
  }

  /** Folded names of entries, in their order, to look for one that is near a mistyped one. */
  public static List<String> names(IndexReader reader, int most) throws IOException {
    var names = new ArrayList<String>();
    Terms terms = MultiTerms.getTerms(reader, NAME);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef name = each.next(); name != null && names.size() < most; name = each.next()) {
        names.add(name.utf8ToString());
      }
    }
    return names;
  }

  /** The stored fields that a list of hits needs. */
  public static Set<String> withoutText() {
    return Set.of(ENTRY);
  }

  /** The entry behind a document number, with its text. */
  public static Entry read(StoredFields stored, int doc) throws IOException {
    Document document = stored.document(doc, Set.of(ENTRY, TEXT));
    return EntryCodec.decode(document.getBinaryValue(ENTRY), document.get(TEXT));
  }

  /** The entry behind a document number with an empty text. */
  public static Entry readWithoutText(StoredFields stored, int doc) throws IOException {
    return EntryCodec.decode(stored.document(doc, withoutText()).getBinaryValue(ENTRY), "");
  }

  /** The document of an entry; facets still have to be built by {@link #facetsConfig}. */
  static Document document(Entry entry, GermanText german) {
    var document = new Document();
    document.add(new StringField(ID, entry.id(), Field.Store.NO));
    document.add(new StringField(FILE, entry.file(), Field.Store.NO));
    document.add(new StoredField(ENTRY, EntryCodec.encode(entry)));
    document.add(new StoredField(TEXT, entry.text()));
    names(entry).forEach(name -> document.add(new StringField(NAME, name, Field.Store.NO)));
    addWords(document, entry, german);
    addFields(document, entry, german);
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
    names.removeIf(name -> name.length() > MAX_FACET_VALUE);
    return names;
  }

  private static void addWords(Document document, Entry entry, GermanText german) {
    addLayers(document, Place.TEXT, german.tokens(entry.heading() + "\n" + entry.text()));
    addLayers(document, Place.TITLE, german.tokens(entry.heading()));
    List<String> above = entry.path().subList(0, Math.max(0, entry.path().size() - 1));
    addLayers(document, Place.PATH, german.tokens(String.join("\n", above)));
  }

  private static void addLayers(Document document, Place place, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    for (Layer layer : Layer.values()) {
      if (place == Place.TEXT || layer != Layer.EXACT) {
        document.add(
            new Field(
                name(place, layer),
                GermanAnalyzers.layer(tokens, layer),
                layer == Layer.EXACT ? SPELLINGS : WORDS));
      }
    }
  }

  private static void addFields(Document document, Entry entry, GermanText german) {
    var labels = new TreeSet<String>();
    for (EntryField field : entry.fields()) {
      labels.add(Names.fold(field.name()));
      List<Token> tokens = german.tokens(String.join("\n", field.values()));
      for (Layer layer : Layer.values()) {
        if (layer != Layer.EXACT && !tokens.isEmpty()) {
          document.add(
              new Field(
                  name(Place.FIELD, layer),
                  new FieldTerms(GermanAnalyzers.layer(tokens, layer), field.name()),
                  WORDS));
        }
      }
    }
    labels.forEach(label -> document.add(new StringField(LABEL, label, Field.Store.NO)));
  }

  private static void addFacets(Document document, Entry entry) {
    var seen = new TreeSet<String>();
    for (FacetValue facet : entry.facets()) {
      if (seen.add(facet.dimension() + FIELD_SEPARATOR + facet.value())) {
        document.add(new SortedSetDocValuesFacetField(facet.dimension(), facet.value()));
      }
    }
  }

  private static FieldType wordType(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
