package kartei.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A spelling that was met, what German makes of it, and the terms of that as they stand in an
 * index: made once, however often the word occurs.
 */
public final class Word {
  /** Lucene refuses terms of more than 32,766 bytes; nobody searches for more characters. */
  private static final int LONGEST_TERM = 255;

  private static final Layer[] LAYERS = Layer.values();

  private final char[] spelled;
  private final int hash;
  private final WordForms forms;

  /** All terms, one behind the other; layer by layer. */
  private final byte[] bytes;

  /** For each term where it ends in the bytes. */
  private final int[] ends;

  /** For each layer how many terms there are up to its end. */
  private final int[] counts = new int[LAYERS.length];

  Word(char[] spelled, WordForms forms) {
    this.spelled = spelled;
    this.hash = hash(spelled, 0, spelled.length);
    this.forms = forms;
    var terms = new TermBytes();
    for (Layer layer : LAYERS) {
      add(terms, layer);
      counts[layer.ordinal()] = terms.size;
    }
    this.bytes = terms.bytes();
    this.ends = terms.ends();
  }

  private void add(TermBytes terms, Layer layer) {
    switch (layer) {
      case EXACT -> terms.add(forms.exact());
      case STEM -> terms.add(forms.stem());
      case ROOT -> terms.add(forms.root());
      case PARTS -> forms.parts().forEach(part -> terms.add(part.stem()));
    }
  }

  /** What German makes of it. */
  public WordForms forms() {
    return forms;
  }

  /** The number of the first term that it has in a layer. */
  public int first(Layer layer) {
    int at = layer.ordinal();
    return at == 0 ? 0 : counts[at - 1];
  }

  /** The number behind the last term that it has in a layer. */
  public int end(Layer layer) {
    return counts[layer.ordinal()];
  }

  /** Lets {@code target} point to a term; it must not be written to. */
  public void term(int number, BytesRef target) {
    int start = number == 0 ? 0 : ends[number - 1];
    target.bytes = bytes;
    target.offset = start;
    target.length = ends[number] - start;
  }

  /** Of the spelling. Two words are equal only if they are one. */
  @Override
  public int hashCode() {
    return hash;
  }

  boolean isSpelled(char[] text, int from, int to) {
    return Arrays.equals(spelled, 0, spelled.length, text, from, to);
  }

  static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  /** Collects terms; one too long for Lucene becomes several. */
  private static final class TermBytes {
    private byte[] bytes = new byte[48];
    private int[] ends = new int[4];
    private int used;
    private int size;

    void add(@Nullable String term) {
      if (term != null) {
        for (int from = 0; from < term.length(); from += LONGEST_TERM) {
          put(new BytesRef(term.substring(from, Math.min(term.length(), from + LONGEST_TERM))));
        }
      }
    }

    private void put(BytesRef term) {
      if (bytes.length < used + term.length) {
        bytes = Arrays.copyOf(bytes, 2 * (used + term.length));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      System.arraycopy(term.bytes, term.offset, bytes, used, term.length);
      used += term.length;
      ends[size++] = used;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, used);
    }

    int[] ends() {
      return Arrays.copyOf(ends, size);
    }
  }
}
