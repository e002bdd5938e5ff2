package kartei.analysis;

import java.util.Arrays;
import java.util.BitSet;

/** The words of a text and their places, for the index: what {@link Token} is in more detail. */
public final class PlacedWords {
  private static final int LAYERS = Layer.values().length;

  private Word[] words = new Word[16];
  private int size;

  /** Which of them stand at the place of the one before. */
  private final BitSet beside = new BitSet(0);

  private int lastPosition = -1;

  private final int[] lengths = new int[LAYERS];

  /** For each layer the last place that counted for its length. */
  private final int[] counted = new int[LAYERS];

  PlacedWords() {
    Arrays.fill(counted, -1);
  }

  void add(Word word, int position) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    if (position == lastPosition) {
      beside.set(size);
    }
    lastPosition = position;
    words[size++] = word;
    if (word.kind() != WordForms.Kind.STOP) {
      lengths[Layer.EXACT.ordinal()] += word.end(Layer.EXACT);
    }
    count(word, Layer.STEM);
    count(word, Layer.ROOT);
    count(word, Layer.PARTS);
  }

  private void count(Word word, Layer layer) {
    int number = layer.ordinal();
    if (word.first(layer) < word.end(layer) && counted[number] < lastPosition) {
      counted[number] = lastPosition;
      lengths[number]++;
    }
  }

  /** Lets go of the room for more. */
  PlacedWords trimmed() {
    words = Arrays.copyOf(words, size);
    return this;
  }

  public int size() {
    return size;
  }

  public Word word(int at) {
    return words[at];
  }

  /**
   * Whether a word stands at the place of the one before, as the first segment of a hyphenated
   * compound beside its whole; otherwise it stands at the next place.
   */
  public boolean isBeside(int at) {
    return beside.get(at);
  }

  /**
   * How long the text is in a layer: the number of places that have a term of it; of the spellings,
   * the number of words that are no stop words.
   */
  public int length(Layer layer) {
    return lengths[layer.ordinal()];
  }
}
