package kartei.index;

import kartei.analysis.Layer;
import kartei.analysis.Word;
import org.apache.lucene.util.BytesRef;

/**
 * The terms that one word after the other has in a layer, with a prefix before them; without one,
 * they are handed on as they lie in their words.
 */
final class WordTerms {
  private final BytesRef bytes = new BytesRef();
  private byte[] prefixed = new byte[512];
  private String prefix = "";
  private int length;
  private Layer layer = Layer.STEM;
  private int next;
  private int end;

  /** Begins a text. */
  void begin(Layer ofLayer, String prefixOfAll) {
    layer = ofLayer;
    next = 0;
    end = 0;
    if (!prefix.equals(prefixOfAll)) {
      prefix = prefixOfAll;
      var encoded = new BytesRef(prefixOfAll);
      length = encoded.length;
      // A term of a word is a small part of this, see Word.
      prefixed = new byte[length + 1024];
      System.arraycopy(encoded.bytes, encoded.offset, prefixed, 0, length);
    }
  }

  /** Goes on to the terms of a word. */
  void of(Word word) {
    next = word.first(layer);
    end = word.end(layer);
  }

  boolean hasNext() {
    return next < end;
  }

  /** The next term of the word that was gone on to; good until the next call. */
  BytesRef next(Word word) {
    word.term(next++, bytes);
    if (length > 0) {
      System.arraycopy(bytes.bytes, bytes.offset, prefixed, length, bytes.length);
      bytes.bytes = prefixed;
      bytes.offset = 0;
      bytes.length += length;
    }
    return bytes;
  }
}
