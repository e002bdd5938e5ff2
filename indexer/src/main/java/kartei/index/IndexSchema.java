package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kartei.analysis.Layer;
import kartei.entry.FacetValue;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
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
 *   <li>{@code label}: the names of its fields and dimensions as written, to know how many entries
 *       have them and how they are mostly spelled
 *   <li>{@code $facets}: doc values and drill-down terms of lucene-facet, dimensions by their key
 *   <li>stored {@code entry} and {@code text}: what {@link EntryReader} makes an entry of; the
 *       first entry of a file also has {@code shared}, see {@link SharedParts}
 * </ul>
 */
public final class IndexSchema {
  public static final String ID = "id";
  public static final String FILE = "file";
  public static final String NAME = "name";
  public static final String LABEL = "label";

  /** Where lucene-facet keeps doc values and drill-down terms of all dimensions. */
  public static final String FACETS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

  /** Stands for the words of an entry while they wait to be written; there are no such terms. */
  static final String WORDS = "words";

  static final String ENTRY = "entry";
  static final String SHARED = "shared";
  static final String TEXT = "text";

  /** Longest facet value in characters; Lucene refuses a document with a term over 32,766 bytes. */
  static final int MAX_FACET_VALUE = 1_000;

  /** Longest name of a dimension or field in characters; a sentence is no name. */
  private static final int MAX_NAME = 200;

  /** Longest id in characters: with four bytes each it is still a term that Lucene takes. */
  private static final int MAX_ID = 8_000;

  private static final String[][] NAMES =
      Arrays.stream(Place.values())
          .map(
              place ->
                  Arrays.stream(Layer.values())
                      .map(layer -> (place + "." + layer).toLowerCase(Locale.ROOT))
                      .toArray(String[]::new))
          .toArray(String[][]::new);

  private static final List<Layer> ALL_LAYERS = List.of(Layer.values());
  private static final List<Layer> DERIVED_LAYERS = List.of(Layer.STEM, Layer.ROOT, Layer.PARTS);

  private static final char FIELD_SEPARATOR = '\u001f';

  private IndexSchema() {}

  /** The Lucene field that holds the words of a place in one layer: {@code text.stem}. */
  public static String name(Place place, Layer layer) {
    return NAMES[place.ordinal()][layer.ordinal()];
  }

  /** The layers that the words of a place are indexed in. */
  static List<Layer> layers(Place place) {
    return place == Place.TEXT ? ALL_LAYERS : DERIVED_LAYERS;
  }

  /** Whether terms stand in their places; no phrase is looked for in the others. */
  static boolean isPlaced(Layer layer) {
    return layer == Layer.STEM || layer == Layer.PARTS;
  }

  /** The term of a word within a field of the entry: {@code stärken} and {@code schnell}. */
  public static String fieldTerm(String fieldName, String term) {
    return dimensionKey(fieldName) + FIELD_SEPARATOR + term;
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

  /** Under which all spellings of a dimension's or field's name meet. */
  public static String dimensionKey(String name) {
    return Names.fold(cut(name, MAX_NAME));
  }

  /** The name of a dimension or field as written, as a term of {@link #LABEL}. */
  static String label(String name) {
    return cut(name.strip(), MAX_NAME);
  }

  /** The term of an entry's id. */
  public static String idTerm(String id) {
    return cut(id, MAX_ID);
  }

  /** What all values of a dimension begin with in {@link #FACETS}. */
  public static String facetPrefix(String dimension) {
    return FacetsConfig.pathToString(new String[] {dimensionKey(dimension)})
        + FacetsConfig.DELIM_CHAR;
  }

  /** The term of a value in {@link #FACETS}; empty where there is nothing to name. */
  static String facetTerm(String dimension, String value) {
    String key = dimensionKey(dimension);
    String text = cut(value.strip(), MAX_FACET_VALUE);
    return key.isEmpty() || text.isEmpty()
        ? ""
        : FacetsConfig.pathToString(new String[] {key, text});
  }

  /** Whether a value is longer than the index keeps. */
  static boolean isCut(FacetValue facet) {
    return facet.value().strip().length() > MAX_FACET_VALUE;
  }

  /** The beginning of a text, no surrogate pair torn. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean torn = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, torn ? length - 1 : length);
  }

  /** How many entries an index has. */
  public static int entries(IndexReader reader) {
    return Math.max(0, reader.numDocs() - Ledger.DOCUMENTS);
  }

  /** Every entry and nothing else: the index has some documents that are none. */
  public static Query allEntries() {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(new TermQuery(Ledger.TERM), Occur.MUST_NOT)
        .build();
  }

  /** The entries that have one of the values in a dimension. */
  public static Query withAnyValue(String dimension, Collection<String> values) {
    var terms =
        values.stream()
            .map(value -> DrillDownQuery.term(FACETS, dimensionKey(dimension), value).bytes())
            .toList();
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
}
