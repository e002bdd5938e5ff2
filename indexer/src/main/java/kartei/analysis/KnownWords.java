package kartei.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The words met so far, found by their characters where they stand, without a new object. Shared by
 * threads: reading takes no lock, since a word never changes and one that is not seen yet is only
 * made once more.
 */
final class KnownWords {
  /** A few hundred thousand spellings hold the whole of German law, and little memory. */
  private static final int MOST = 500_000;

  private static final int FIRST_SLOTS = 1 << 12;

  private volatile Slots slots = new Slots(FIRST_SLOTS);
  private int size;

  /** The words and their keys: most words are told by their key, without a look at them. */
  private static final class Slots {
    final long[] keys;
    final @Nullable Word[] words;

    Slots(int size) {
      this.keys = new long[size];
      this.words = new Word[size];
    }

    /** Takes the place of one that is spelled alike; gives whether there was none. */
    boolean place(Word word) {
      int slot = SpellingKey.mixed(word.key()) & words.length - 1;
      while (words[slot] != null && !words[slot].isSpelledLike(word)) {
        slot = slot + 1 & words.length - 1;
      }
      boolean free = words[slot] == null;
      keys[slot] = word.key();
      words[slot] = word;
      return free;
    }
  }

  /** The word that is spelled {@code text[from, to)}, or null. */
  @Nullable Word get(char[] text, int from, int to) {
    Slots now = slots;
    long[] keys = now.keys;
    @Nullable Word[] words = now.words;
    long key = SpellingKey.of(text, from, to);
    boolean whole = SpellingKey.isWhole(key);
    int slot = SpellingKey.mixed(key) & words.length - 1;
    for (Word word = words[slot]; word != null; word = words[slot]) {
      if (keys[slot] == key && (whole || word.isSpelled(text, from, to))) {
        return word;
      }
      slot = slot + 1 & words.length - 1;
    }
    return null;
  }

  synchronized void add(Word word) {
    if (size == MOST) {
      slots = new Slots(FIRST_SLOTS);
      size = 0;
    } else if (2 * (size + 1) > slots.words.length) {
      grow();
    }
    size += slots.place(word) ? 1 : 0;
  }

  private void grow() {
    Slots larger = new Slots(2 * slots.words.length);
    for (Word word : slots.words) {
      if (word != null) {
        larger.place(word);
      }
    }
    slots = larger;
  }
}
