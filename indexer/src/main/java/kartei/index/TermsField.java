package kartei.index;

import java.util.function.Supplier;
import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * A field of a document whose words are known already: their terms in one layer. Where phrases are
 * looked for, each stands in its place; elsewhere each stands once, with how often it occurs.
 */
final class TermsField extends Field {
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /** One stream for all fields that a thread writes: a million streams were a second of work. */
  private static final ThreadLocal<PlacedTerms> PLACED_TERMS =
      ThreadLocal.withInitial(PlacedTerms::new);

  private static final ThreadLocal<CountedTerms> COUNTED_TERMS =
      ThreadLocal.withInitial(CountedTerms::new);

  private final Supplier<TokenStream> stream;
  private final WordCounts counts;

  private TermsField(String name, FieldType type, WordCounts counts, Supplier<TokenStream> stream) {
    super(name, type);
    this.counts = counts;
    this.stream = stream;
  }

  /**
   * The terms in their places.
   *
   * @param prefix of every term; empty for none
   */
  static TermsField placed(String name, PlacedWords words, Layer layer, String prefix) {
    return new TermsField(
        name, PLACED, WordCounts.NONE, () -> PLACED_TERMS.get().over(words, layer, prefix));
  }

  /**
   * The terms without their places.
   *
   * @param prefix of every term; empty for none
   */
  static TermsField counted(String name, WordCounts words, Layer layer, String prefix) {
    return new TermsField(
        name, COUNTED, words, () -> COUNTED_TERMS.get().over(words, layer, prefix));
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return stream();
  }

  /** The words whose terms stand once each; none where they stand in their places. */
  WordCounts counts() {
    return counts;
  }

  TokenStream stream() {
    return stream.get();
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
