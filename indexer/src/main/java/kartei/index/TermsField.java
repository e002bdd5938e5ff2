package kartei.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A field of a document whose terms are there already. */
final class TermsField extends Field {
  private static final FieldType IN_PLACE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /** One stream for all fields that a thread writes: a million streams were a second of work. */
  private static final ThreadLocal<InPlace> PLACES = ThreadLocal.withInitial(InPlace::new);

  private static final ThreadLocal<Counted> COUNTS = ThreadLocal.withInitial(Counted::new);

  private final LayerTerms terms;

  private TermsField(String name, FieldType type, LayerTerms terms) {
    super(name, type);
    this.terms = terms;
  }

  /** A field of {@link LayerTerms#inPlace}. */
  static TermsField inPlace(String name, LayerTerms terms) {
    return new TermsField(name, IN_PLACE, terms);
  }

  /** A field of {@link LayerTerms#spellings}. */
  static TermsField counted(String name, LayerTerms terms) {
    return new TermsField(name, COUNTED, terms);
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return fieldType() == IN_PLACE ? PLACES.get().over(terms) : COUNTS.get().over(terms);
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static final class InPlace extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private LayerTerms terms = LayerTerms.spellings(java.util.List.of());
    private int at;

    InPlace over(LayerTerms next) {
      clearAttributes(); // the end of the field before left its marks
      terms = next;
      at = 0;
      return this;
    }

    @Override
    public boolean incrementToken() {
      if (at == terms.size()) {
        return false;
      }
      terms.get(at, bytes);
      term.setBytesRef(bytes);
      place.setPositionIncrement(terms.number(at++));
      return true;
    }
  }

  private static final class Counted extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private LayerTerms terms = LayerTerms.spellings(java.util.List.of());
    private int at;

    Counted over(LayerTerms next) {
      clearAttributes(); // the end of the field before left its marks
      terms = next;
      at = 0;
      return this;
    }

    @Override
    public boolean incrementToken() {
      if (at == terms.size()) {
        return false;
      }
      terms.get(at, bytes);
      term.setBytesRef(bytes);
      count.setTermFrequency(terms.number(at++));
      return true;
    }
  }
}
