package kartei.index;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kartei.analysis.CompoundPart;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The terms of a text in one layer, ready to be indexed: their bytes one after the other, each with
 * a number. Made by the threads that analyse, so that the one thread that writes has nothing to do
 * but to put terms into the index; it was half of its time to fetch them out of tokens.
 */
final class LayerTerms {
  /** Lucene refuses terms of more than 32,766 bytes; nobody searches for more characters. */
  private static final int LONGEST = 255;

  private byte[] bytes = new byte[256];
  private int[] ends = new int[32];
  private int[] numbers = new int[32];
  private int size;
  private int used;
  private int lastPosition = -1;

  private LayerTerms() {}

  /**
   * The terms in their places; the number of each is how many positions it is behind the last.
   *
   * @param prefix of every term; empty for none
   */
  static LayerTerms inPlace(List<Token> tokens, Layer layer, String prefix) {
    var terms = new LayerTerms();
    for (Token token : tokens) {
      WordForms forms = token.forms();
      switch (layer) {
        case EXACT -> terms.addInPlace(prefix, forms.exact(), token.position());
        case STEM -> terms.addInPlace(prefix, forms.stem(), token.position());
        case ROOT -> {
          if (forms.root() != null) {
            terms.addInPlace(prefix, forms.root(), token.position());
          }
        }
        case PARTS -> {
          for (CompoundPart part : forms.parts()) {
            terms.addInPlace(prefix, part.stem(), token.position());
          }
        }
      }
    }
    return terms;
  }

  /**
   * The normal spellings, whatever their places; the number of each is how often it occurs. Stop
   * words are left out: their spelling is not ranked by.
   */
  static LayerTerms spellings(List<Token> tokens) {
    Map<WordForms, Integer> counts = new IdentityHashMap<>(tokens.size());
    for (Token token : tokens) {
      if (token.forms().kind() != WordForms.Kind.STOP) {
        counts.merge(token.forms(), 1, Integer::sum);
      }
    }
    var terms = new LayerTerms();
    counts.forEach((forms, count) -> terms.add("", forms.exact(), count, count));
    return terms;
  }

  private void addInPlace(String prefix, String term, int position) {
    if (!term.isEmpty()) {
      add(prefix, term, position - lastPosition, 0);
      lastPosition = position;
    }
  }

  /** A term too long for Lucene becomes pieces at one place, {@code rest} the number of others. */
  private void add(String prefix, String term, int number, int rest) {
    int next = number;
    for (int from = 0; from < term.length(); from += LONGEST) {
      put(prefix, term, from, Math.min(LONGEST, term.length() - from), next);
      next = rest;
    }
  }

  private void put(String prefix, String term, int from, int length, int number) {
    int most = UnicodeUtil.maxUTF8Length(prefix.length() + length);
    if (bytes.length < used + most) {
      bytes = Arrays.copyOf(bytes, Math.max(used + most, bytes.length * 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    used = UnicodeUtil.UTF16toUTF8(prefix, 0, prefix.length(), bytes, used);
    used = UnicodeUtil.UTF16toUTF8(term, from, length, bytes, used);
    ends[size] = used;
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  /** Lets {@code target} point to a term. */
  void get(int at, BytesRef target) {
    target.bytes = bytes;
    target.offset = at == 0 ? 0 : ends[at - 1];
    target.length = ends[at] - target.offset;
  }

  int number(int at) {
    return numbers[at];
  }
}
