package kartei.analysis;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * With which four letters a word of the lexicon, or a prefix and a word, can begin: most places
 * within a compound cannot begin a part, and this tells so without a look into the lexicon.
 */
final class WordStarts {

  private static final int BITS = 1 << 18;
  private static final int BASE = 37;

  /** All beginnings of all words are some sixty thousand. */
  private static final int PREFIX_BITS = 1 << 20;

  /** Classes whose words lose or change their last letters: Epos, Epen; edel, edle. */
  private static final long CHANGING =
      Paradigm.US_EN.bit()
          | Paradigm.US_I.bit()
          | Paradigm.US_ERA.bit()
          | Paradigm.UM_EN.bit()
          | Paradigm.UM_A.bit()
          | Paradigm.IS_EN.bit()
          | Paradigm.ON_A.bit()
          | Paradigm.OS_EN.bit()
          | Paradigm.X_ZES.bit()
          | Paradigm.A_L.bit()
          | Paradigm.EN_INA.bit()
          | Paradigm.VN.bit();

  /** Of {@link #BASE}, so that keys of different lengths differ. */
  private static final int[] POWERS = {
    1, BASE, BASE * BASE, BASE * BASE * BASE, BASE * BASE * BASE * BASE
  };

  private final long[] starts = new long[BITS / 64];
  private final long[] shortWords = new long[BITS / 64];
  private final long[] prefixes = new long[PREFIX_BITS / 64];
  private final Affixes affixes;

  WordStarts(WordTable words, Affixes affixes) {
    this.affixes = affixes;
    addAll(words);
  }

  private WordStarts(Affixes affixes) {
    this.affixes = affixes;
  }

  static WordStarts read(ByteBuffer in, Affixes affixes) {
    WordStarts read = new WordStarts(affixes);
    for (long[] bits : List.of(read.starts, read.shortWords, read.prefixes)) {
      in.asLongBuffer().get(bits);
      in.position(in.position() + bits.length * Long.BYTES);
    }
    return read;
  }

  void write(DataOutputStream out) throws IOException {
    for (long[] bits : List.of(starts, shortWords, prefixes)) {
      for (long word : bits) {
        out.writeLong(word);
      }
    }
  }

  /** These starts and those of more words. */
  WordStarts and(WordTable words) {
    WordStarts both = new WordStarts(affixes);
    System.arraycopy(starts, 0, both.starts, 0, starts.length);
    System.arraycopy(shortWords, 0, both.shortWords, 0, shortWords.length);
    System.arraycopy(prefixes, 0, both.prefixes, 0, prefixes.length);
    both.addAll(words);
    return both;
  }

  private void addAll(WordTable words) {
    for (int word = 0; word < words.size(); word++) {
      add(words, word);
    }
  }

  private void add(WordTable words, int word) {
    char[] letters = words.word(word).toCharArray();
    int prefix = 0;
    for (char letter : letters) {
      prefix = longer(prefix, letter);
      setPrefix(prefix);
    }
    if (letters.length >= 4) {
      set(starts, key(letters, 4));
    }
    // an ending, an umlaut or a lost letter may follow the first three letters of a short word
    if (letters.length <= 5) {
      set(shortWords, key(letters, Math.min(3, letters.length)));
      if ((words.paradigms(word) & CHANGING) != 0) {
        set(shortWords, key(letters, 2));
      }
    }
  }

  /** Whether a part can begin at {@code at}. */
  boolean possible(char[] text, int at) {
    return plain(text, at) || prefixed(text, at, 0);
  }

  /** Whether a word of the lexicon can begin at {@code at}, with the ge- of a participle or not. */
  boolean listed(char[] text, int at) {
    return plain(text, at) || text[at] == 'g' && at + 1 < text.length && text[at + 1] == 'e';
  }

  private boolean plain(char[] text, int at) {
    int left = text.length - at;
    if (left < 2) {
      return false;
    }
    int two = longer(longer(0, text[at]), text[at + 1]);
    int three = left < 3 ? 0 : longer(two, text[at + 2]);
    return left >= 4 && isSet(starts, key(4, longer(three, text[at + 3])))
        || left >= 3 && isSet(shortWords, key(3, three))
        || isSet(shortWords, key(2, two));
  }

  /** Whether up to two prefixes and a word can begin at {@code at}: an-ge-rechnet. */
  boolean prefixed(char[] text, int at, int depth) {
    for (Affixes.Affix affix : affixes.beginningWith(text[at])) {
      int rest = at + affix.length();
      if (rest + 2 < text.length
          && affix.begins(text, at, text.length)
          && (plain(text, rest) || depth < 2 && prefixed(text, rest, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static int key(char[] text, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = longer(number, text[i]);
    }
    return key(length, number);
  }

  private static int key(int length, int number) {
    return (length * POWERS[length] + number) * 0x9E3779B9 >>> 14;
  }

  /**
   * The number of a stretch of letters with one more letter. Umlauts count as plain letters: a
   * plural may have one where its word has none.
   */
  static int longer(int key, char letter) {
    int plain =
        switch (letter) {
          case 'ä' -> 'a';
          case 'ö' -> 'o';
          case 'ü' -> 'u';
          default -> letter;
        };
    return key * BASE + plain - 'a' + 1;
  }

  private void setPrefix(int prefix) {
    int bit = prefix * 0x9E3779B9 >>> 12;
    prefixes[bit >> 6] |= 1L << bit;
  }

  /** Whether the letters with this number are the beginning of a word. */
  boolean isPrefix(int prefix) {
    int bit = prefix * 0x9E3779B9 >>> 12;
    return (prefixes[bit >> 6] & 1L << bit) != 0;
  }

  private static void set(long[] bits, int key) {
    bits[key >> 6] |= 1L << key;
  }

  private static boolean isSet(long[] bits, int key) {
    return (bits[key >> 6] & 1L << key) != 0;
  }
}
