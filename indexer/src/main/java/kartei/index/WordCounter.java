package kartei.index;

import java.util.Arrays;
import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import kartei.analysis.Word;
import kartei.analysis.WordForms;

/** Counts the words of texts. One per thread. */
final class WordCounter {
  private static final int SLOTS = 1024;

  private Word[] words = new Word[256];
  private int[] counts = new int[256];
  private int size;

  /** Open hash table: the number of a word and one, 0 where there is none. */
  private int[] slots = new int[SLOTS];

  /** For each word its slot, to empty only what was filled. */
  private int[] filled = new int[256];

  /** The normal spellings. Stop words are left out: their spelling is not ranked by. */
  WordCounts spellings(PlacedWords text) {
    for (int i = 0; i < text.size(); i++) {
      Word word = text.word(i);
      if (word.kind() != WordForms.Kind.STOP) {
        count(word);
      }
    }
    return counted(0);
  }

  /** The words that have terms in a layer. */
  WordCounts with(Layer layer, PlacedWords text) {
    int beside = 0;
    int last = -1;
    for (int i = 0; i < text.size(); i++) {
      Word word = text.word(i);
      if (word.first(layer) < word.end(layer)) {
        beside += text.position(i) == last ? 1 : 0;
        last = text.position(i);
        count(word);
      }
    }
    return counted(beside);
  }

  private void count(Word word) {
    int slot = word.hashCode() & slots.length - 1;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (words[number] == word) {
        counts[number]++;
        return;
      }
      slot = slot + 1 & slots.length - 1;
    }
    add(word, slot);
  }

  private void add(Word word, int slot) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      filled = Arrays.copyOf(filled, 2 * size);
    }
    words[size] = word;
    counts[size] = 1;
    filled[size++] = slot;
    slots[slot] = size;
    if (2 * size > slots.length) {
      slots = new int[2 * slots.length];
      for (int number = 0; number < size; number++) {
        filled[number] = free(words[number]);
        slots[filled[number]] = number + 1;
      }
    }
  }

  private int free(Word word) {
    int slot = word.hashCode() & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** What was counted; begins anew. */
  private WordCounts counted(int beside) {
    if (size == 0) {
      return WordCounts.NONE;
    }
    int shared = Math.min(beside, size - 1);
    var counted = new WordCounts(Arrays.copyOf(words, size), Arrays.copyOf(counts, size), shared);
    while (size > 0) {
      slots[filled[--size]] = 0;
    }
    return counted;
  }
}
