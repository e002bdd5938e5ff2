package kartei.index;

import java.util.Arrays;
import kartei.analysis.Layer;
import kartei.analysis.Word;
import kartei.analysis.WordForms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefHash;

/**
 * The terms of one place of a segment in one layer, and where they occur: what the words have, put
 * in the order of the terms by counting.
 */
final class LayerTerms {
  private final NumberedWords words;
  private final Layer layer;
  private final BytesRefHash terms = new BytesRefHash();

  /** For each word where its terms end in {@link #termsOfWords}. */
  private final int[] wordEnds;

  /** The numbers of the terms of one word behind those of the other. */
  private int[] termsOfWords;

  /** For each term where its occurrences end. */
  private final int[] ends;

  private final int[] documents;

  /** Empty where nobody asks for places. */
  private final int[] positions;

  LayerTerms(NumberedWords words, Layer layer) {
    this.words = words;
    this.layer = layer;
    this.wordEnds = new int[words.size()];
    this.termsOfWords = new int[words.size() + 16];
    readTerms();
    this.ends = ends();
    int size = ends.length == 0 ? 0 : ends[ends.length - 1];
    this.documents = new int[size];
    this.positions = new int[IndexSchema.isPlaced(layer) ? size : 0];
    spread();
  }

  private void readTerms() {
    var bytes = new BytesRef();
    int end = 0;
    for (int number = 0; number < words.size(); number++) {
      Word word = words.word(number);
      for (int term = word.first(layer); term < lastTerm(word); term++) {
        word.term(term, bytes);
        int id = terms.add(prefixed(words.prefix(number), bytes));
        if (end == termsOfWords.length) {
          termsOfWords = Arrays.copyOf(termsOfWords, 2 * end);
        }
        termsOfWords[end++] = id < 0 ? -id - 1 : id;
      }
      wordEnds[number] = end;
    }
  }

  private static BytesRef prefixed(String prefix, BytesRef term) {
    if (prefix.isEmpty()) {
      return term;
    }
    var builder = new BytesRefBuilder();
    builder.copyChars(prefix);
    builder.append(term);
    return builder.get();
  }

  /** The spelling of stop words is not ranked by. */
  private int lastTerm(Word word) {
    boolean ranked = layer != Layer.EXACT || word.kind() != WordForms.Kind.STOP;
    return ranked ? word.end(layer) : word.first(layer);
  }

  private int[] ends() {
    var counted = new int[terms.size()];
    int from = 0;
    for (int number = 0; number < words.size(); number++) {
      for (int at = from; at < wordEnds[number]; at++) {
        counted[termsOfWords[at]] += words.count(number);
      }
      from = wordEnds[number];
    }
    for (int term = 1; term < counted.length; term++) {
      counted[term] = Math.addExact(counted[term], counted[term - 1]);
    }
    return counted;
  }

  /** Gives each occurrence of a word to its terms. */
  private void spread() {
    var next = new int[ends.length];
    if (next.length > 1) {
      System.arraycopy(ends, 0, next, 1, next.length - 1);
    }
    int[] occurrences = words.occurrences();
    int at = 0;
    int position = -1;
    int before = -1;
    for (int text = 0; text < words.texts(); text++) {
      int document = words.document(text);
      position = document == before ? position : -1;
      before = document;
      for (; at < words.end(text); at++) {
        int occurrence = occurrences[at];
        position += 1 - (occurrence & 1);
        int number = occurrence >>> 1;
        int end = wordEnds[number];
        for (int of = number == 0 ? 0 : wordEnds[number - 1]; of < end; of++) {
          int place = next[termsOfWords[of]]++;
          documents[place] = document;
          if (positions.length > 0) {
            positions[place] = position;
          }
        }
      }
    }
  }

  /** The numbers of the terms in the order of their bytes; ends the making of them. */
  int[] sorted() {
    return Arrays.copyOf(terms.sort(), terms.size());
  }

  void term(int number, BytesRef target) {
    terms.get(number, target);
  }

  /** Where the occurrences of a term begin. */
  int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int end(int number) {
    return ends[number];
  }

  /** The document of each occurrence. */
  int[] documents() {
    return documents;
  }

  /** The place of each occurrence in its text; empty where nobody asks for places. */
  int[] positions() {
    return positions;
  }
}
