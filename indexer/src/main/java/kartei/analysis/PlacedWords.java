package kartei.analysis;

import java.util.Arrays;

/** The words of a text and their places, for the index: what {@link Token} is in more detail. */
public final class PlacedWords {
  /** Of an empty text. */
  public static final PlacedWords NONE = new PlacedWords();

  private Word[] words = new Word[32];
  private int[] positions = new int[32];
  private int size;

  PlacedWords() {}

  void add(Word word, int position) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      positions = Arrays.copyOf(positions, 2 * size);
    }
    words[size] = word;
    positions[size++] = position;
  }

  /** Whether any word has a term in the layer. */
  public boolean hasAny(Layer layer) {
    for (int i = 0; i < size; i++) {
      if (words[i].first(layer) < words[i].end(layer)) {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return size;
  }

  public Word word(int at) {
    return words[at];
  }

  /** See {@link Token#position}. */
  public int position(int at) {
    return positions[at];
  }
}
