package kartei.index;

import kartei.analysis.Word;
import org.apache.lucene.util.BytesRef;

/** Puts a prefix before terms; without one, terms are handed on as they lie in their words. */
final class TermPrefix {
  private final BytesRef bytes = new BytesRef();
  private byte[] prefixed = new byte[512];
  private String prefix = "";
  private int length;

  void set(String next) {
    if (!prefix.equals(next)) {
      prefix = next;
      var encoded = new BytesRef(next);
      length = encoded.length;
      // A term of a word is a small part of this, see Word.
      prefixed = new byte[length + 1024];
      System.arraycopy(encoded.bytes, encoded.offset, prefixed, 0, length);
    }
  }

  BytesRef term(Word word, int number) {
    word.term(number, bytes);
    if (length > 0) {
      System.arraycopy(bytes.bytes, bytes.offset, prefixed, length, bytes.length);
      bytes.bytes = prefixed;
      bytes.offset = 0;
      bytes.length += length;
    }
    return bytes;
  }
}
