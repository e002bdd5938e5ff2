package kartei.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Words and what is known of each, in one open hash table over one block of characters: some ten
 * thousand words are read in a few milliseconds and looked up without a new object.
 */
final class WordTable {

  static final byte STOP = 1;
  static final byte NO_HEAD = 2;
  static final byte NO_MODIFIER = 4;
  static final byte WHOLE = 8;
  static final byte ESZETT = 16;
  static final byte NAME = 32;

  private static final char[] NOTHING = {};

  private char[] letters;
  private int used;
  private int[] from;
  private long[] paradigms;
  private int[] alias;
  private byte[] flags;
  private int size;
  private int[] slots;

  WordTable() {
    this(62, 512, 256);
  }

  private WordTable(int words, int characters, int slots) {
    this.letters = new char[characters];
    this.from = new int[words + 2];
    this.paradigms = new long[words + 2];
    this.alias = new int[words + 2];
    this.flags = new byte[words + 2];
    this.slots = new int[slots];
  }

  /**
   * Reads back what {@link #write} wrote: arrays as they are, nothing is looked at word by word.
   */
  static WordTable read(ByteBuffer in) {
    WordTable table = new WordTable(in.getInt(), in.getInt(), in.getInt());
    table.size = table.alias.length - 2;
    table.used = table.letters.length;
    byte[] latin = new byte[table.used];
    in.get(latin);
    for (int i = 0; i < latin.length; i++) {
      table.letters[i] = (char) (latin[i] & 0xFF);
    }
    in.get(table.flags);
    ints(in, table.from);
    ints(in, table.alias);
    ints(in, table.slots);
    in.asLongBuffer().get(table.paradigms);
    in.position(in.position() + table.paradigms.length * Long.BYTES);
    return table;
  }

  private static void ints(ByteBuffer in, int[] target) {
    in.asIntBuffer().get(target);
    in.position(in.position() + target.length * Integer.BYTES);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    out.writeInt(used);
    out.writeInt(slots.length);
    for (int i = 0; i < used; i++) {
      out.writeByte(letters[i]);
    }
    out.write(flags, 0, size + 2);
    for (int[] array : List.of(from, alias)) {
      for (int i = 0; i < size + 2; i++) {
        out.writeInt(array[i]);
      }
    }
    for (int slot : slots) {
      out.writeInt(slot);
    }
    for (int i = 0; i < size + 2; i++) {
      out.writeLong(paradigms[i]);
    }
  }

  /** The number of the word, new or known. */
  int add(String word) {
    char[] chars = word.toCharArray();
    int found = find(chars, 0, chars.length);
    if (found >= 0) {
      return found;
    }
    makeRoom(chars.length);
    System.arraycopy(chars, 0, letters, used, chars.length);
    from[size] = used;
    used += chars.length;
    alias[size] = -1;
    from[size + 1] = used;
    place(size);
    return size++;
  }

  void addParadigm(int word, Paradigm paradigm) {
    paradigms[word] |= paradigm.bit();
  }

  void addFlag(int word, byte flag) {
    flags[word] |= flag;
  }

  /** Lets {@code word} stand for another one; the first say holds. */
  void addAlias(int word, Paradigm paradigm, int target) {
    if (alias[word] < 0 || alias[word] == target) {
      alias[word] = target;
      addParadigm(word, paradigm);
    }
  }

  /** Says where the second part of a listed compound begins. */
  void addSplit(int word, int at) {
    if (alias[word] < 0) {
      alias[word] = -1 - at;
    }
  }

  /** Where the second part of a listed compound begins; 0 where it is none. */
  int split(int word) {
    return word < 0 ? 0 : Math.max(0, -1 - alias[word]);
  }

  /** The number of the word in {@code text[start, end)}, or -1. */
  int find(char[] text, int start, int end) {
    return find(text, start, end, NOTHING);
  }

  /** The number of the word in {@code text[start, end)} followed by {@code tail}, or -1. */
  int find(char[] text, int start, int end, char[] tail) {
    int length = end - start;
    int mask = slots.length - 1;
    int slot = mixed(hash(text, start, end, tail)) & mask;
    for (int word = slots[slot] - 1; word >= 0; word = slots[slot] - 1) {
      int begin = from[word];
      if (from[word + 1] - begin == length + tail.length
          && stands(text, start, end, begin)
          && stands(tail, 0, tail.length, begin + length)) {
        return word;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** Whether the letters of {@code text[start, end)} stand at {@code at}. */
  private boolean stands(char[] text, int start, int end, int at) {
    for (int i = start; i < end; i++) {
      if (letters[at + i - start] != text[i]) {
        return false;
      }
    }
    return true;
  }

  long paradigms(int word) {
    return paradigms[word];
  }

  boolean has(int word, byte flag) {
    return (flags[word] & flag) != 0;
  }

  int alias(int word) {
    return alias[word];
  }

  String word(int number) {
    return new String(letters, from[number], from[number + 1] - from[number]);
  }

  int size() {
    return size;
  }

  private void makeRoom(int length) {
    if (used + length > letters.length) {
      letters = Arrays.copyOf(letters, (used + length) * 2);
    }
    if (size + 2 > from.length) {
      int doubled = from.length * 2;
      from = Arrays.copyOf(from, doubled);
      paradigms = Arrays.copyOf(paradigms, doubled);
      alias = Arrays.copyOf(alias, doubled);
      flags = Arrays.copyOf(flags, doubled);
      slots = new int[Integer.highestOneBit(doubled) * 4];
      for (int word = 0; word < size; word++) {
        place(word);
      }
    }
  }

  private void place(int word) {
    int slot = mixed(hash(letters, from[word], from[word + 1], NOTHING)) & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word + 1;
  }

  private static int hash(char[] text, int start, int end, char[] tail) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    for (char letter : tail) {
      hash = hash * 31 + letter;
    }
    return hash;
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }
}
