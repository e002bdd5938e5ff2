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

  private volatile @Nullable Word[] slots = new @Nullable Word[FIRST_SLOTS];
  private int size;

  /** The word that is spelled {@code text[from, to)}, or null. */
  @Nullable Word get(char[] text, int from, int to) {
    @Nullable Word[] now = slots;
    int hash = Word.hash(text, from, to);
    int slot = hash & now.length - 1;
    for (Word word = now[slot]; word != null; word = now[slot]) {
      if (word.hashCode() == hash && word.isSpelled(text, from, to)) {
        return word;
      }
      slot = slot + 1 & now.length - 1;
    }
    return null;
  }

  synchronized void add(Word word) {
    if (size == MOST) {
      slots = new @Nullable Word[FIRST_SLOTS];
      size = 0;
    } else if (2 * (size + 1) > slots.length) {
      grow();
    }
    place(slots, word);
    size++;
  }

  private void grow() {
    @Nullable Word[] larger = new @Nullable Word[2 * slots.length];
    for (Word word : slots) {
      if (word != null) {
        place(larger, word);
      }
    }
    slots = larger;
  }

  /** One that another thread has added meanwhile is kept twice, which does no harm. */
  private static void place(@Nullable Word[] slots, Word word) {
    int slot = word.hashCode() & slots.length - 1;
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word;
  }
}
