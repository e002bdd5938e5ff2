package kartei.index;

import java.util.HashMap;
import java.util.Map;
import kartei.analysis.Layer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Tells Lucene that an entry has words in one place and layer, and how many; a single term stands
 * for all of them, which {@link LayerFields} puts the true ones in place of.
 */
final class LayerField extends Field {
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /**
   * A thread's streams, one for each name of a field: a million streams were a second of work.
   * Lucene asks for the norms of a document when it has read all of its fields.
   */
  private static final ThreadLocal<Map<String, OneTerm>> STREAMS =
      ThreadLocal.withInitial(HashMap::new);

  private final int length;

  /**
   * Makes a field.
   *
   * @param length of the text, as {@link kartei.analysis.PlacedWords#length}
   */
  LayerField(Place place, Layer layer, int length) {
    super(IndexSchema.name(place, layer), IndexSchema.isPlaced(layer) ? PLACED : COUNTED);
    this.length = length;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return STREAMS.get().computeIfAbsent(name(), name -> new OneTerm()).of(length);
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** Writes the norms of such fields from the length that they tell. */
  static final class Norms extends BM25Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
      if (state.getAttributeSource() instanceof OneTerm term) {
        state.setLength(term.length);
        state.setNumOverlap(0);
      }
      return super.computeNorm(state);
    }
  }

  private static final class OneTerm extends TokenStream {
    private static final BytesRef TERM = new BytesRef("");

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private int length;
    private boolean told;

    OneTerm of(int lengthOfText) {
      clearAttributes(); // the end of the field before left its marks
      length = lengthOfText;
      told = false;
      return this;
    }

    @Override
    public boolean incrementToken() {
      if (told) {
        return false;
      }
      told = true;
      term.setBytesRef(TERM);
      return true;
    }
  }
}
