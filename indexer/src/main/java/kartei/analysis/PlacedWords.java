package kartei.analysis;

import java.util.Arrays;

/** The words of a text and their places, for the index: what {@link Token} is in more detail. */
public final class PlacedWords {
  private final Word[] words;

  /** A bit for each word that stands at the place of the one before, up to the last of them. */
  private final long[] beside;

  private final int[] lengths;

  private PlacedWords(Word[] words, long[] beside, int[] lengths) {
    this.words = words;
    this.beside = beside;
    this.lengths = lengths;
  }

  public int size() {
    return words.length;
  }

  public Word word(int at) {
    return words[at];
  }

  /**
   * Whether a word stands at the place of the one before, as the first segment of a hyphenated
   * compound beside its whole; otherwise it stands at the next place.
   */
  public boolean isBeside(int at) {
    int block = at >>> 6;
    return block < beside.length && (beside[block] & 1L << at) != 0;
  }

  /**
   * How long the text is in a layer: the number of places that have a term of it; of the spellings,
   * the number of words that are no stop words.
   */
  public int length(Layer layer) {
    return lengths[layer.ordinal()];
  }

  /** Takes the words of one text after the other. */
  static final class Collector implements Taker {
    private static final long[] NONE_BESIDE = {};

    private Word[] words = new Word[256];
    private long[] beside = new long[4];
    private int size;
    private int blocks;
    private int lastPosition = -1;

    /** Words that are no stop words, and the places that have a stem, a root and parts. */
    private int spellings;

    private int stems;
    private int roots;
    private int parts;

    /** The layers that the last place has, a bit for each. */
    private int layers;

    @Override
    public void take(int start, int end, int position, int span, Word word) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
        beside = Arrays.copyOf(beside, 2 * beside.length);
      }
      if (position == lastPosition) {
        beside[size >>> 6] |= 1L << size;
        blocks = (size >>> 6) + 1;
      } else {
        layers = 0;
        lastPosition = position;
      }
      words[size++] = word;
      int more = word.layers() & ~layers;
      layers |= more;
      stems += more & 1;
      roots += more >> 1 & 1;
      parts += more >> 2;
      if (word.kind() != WordForms.Kind.STOP) {
        spellings += word.end(Layer.EXACT);
      }
    }

    /** The words of a text as far as they were taken. */
    PlacedWords soFar() {
      long[] marks = blocks == 0 ? NONE_BESIDE : Arrays.copyOf(beside, blocks);
      int[] lengths = {spellings, stems, roots, parts};
      return new PlacedWords(Arrays.copyOf(words, size), marks, lengths);
    }

    /** The words of a text; begins the next. */
    PlacedWords taken() {
      PlacedWords taken = soFar();
      Arrays.fill(beside, 0, blocks, 0);
      spellings = 0;
      stems = 0;
      roots = 0;
      parts = 0;
      size = 0;
      blocks = 0;
      lastPosition = -1;
      return taken;
    }
  }
}
