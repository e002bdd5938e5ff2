package kartei.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What can begin at the places of a word, worked out once for each place: a compound is read from
 * the same place to many ends. Not for two threads at once.
 */
final class Places {
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final WordStarts starts;
  private final Affixes affixes;
  private char[] text = {};
  private byte[] possible = {};
  private byte[] listed = {};
  private @Nullable Stems[] stems = {};
  private Affixes.Affix[] @Nullable [] prefixes = {};

  Places(Lexicon lexicon) {
    this.starts = lexicon.starts();
    this.affixes = lexicon.affixes();
  }

  /** Begins a word. Others may be asked about as well, of which nothing is remembered. */
  void begin(char[] word) {
    text = word;
    int length = word.length;
    if (possible.length < length) {
      possible = new byte[length];
      listed = new byte[length];
      stems = new Stems[length];
      prefixes = new Affixes.Affix[length][];
    } else {
      Arrays.fill(possible, 0, length, (byte) 0);
      Arrays.fill(listed, 0, length, (byte) 0);
      Arrays.fill(stems, 0, length, null);
      Arrays.fill(prefixes, 0, length, null);
    }
  }

  /** Whether a part can begin at {@code at}. */
  boolean possible(char[] word, int at) {
    if (word != text) {
      return starts.possible(word, at);
    }
    if (possible[at] == 0) {
      possible[at] = starts.possible(word, at) ? YES : NO;
    }
    return possible[at] == YES;
  }

  /** Whether a word of the lexicon can begin at {@code at}, with the ge- of a participle or not. */
  boolean listed(char[] word, int at) {
    if (word != text) {
      return starts.listed(word, at);
    }
    if (listed[at] == 0) {
      listed[at] = starts.listed(word, at) ? YES : NO;
    }
    return listed[at] == YES;
  }

  /** The beginnings of words of the lexicon at {@code at}. */
  Stems stems(char[] word, int at) {
    if (word != text) {
      return new Stems(starts, word, at);
    }
    Stems known = stems[at];
    if (known == null) {
      known = new Stems(starts, word, at);
      stems[at] = known;
    }
    return known;
  }

  /** The prefixes at {@code at} behind which a part can begin, the longest first. */
  Affixes.Affix[] prefixes(char[] word, int at) {
    if (word != text) {
      return found(word, at);
    }
    Affixes.Affix[] known = prefixes[at];
    if (known == null) {
      known = found(word, at);
      prefixes[at] = known;
    }
    return known;
  }

  private Affixes.Affix[] found(char[] word, int at) {
    Affixes.Affix[] found = Affixes.NONE;
    for (Affixes.Affix affix : affixes.beginningWith(word[at])) {
      int rest = at + affix.length();
      if (rest + 2 < word.length && affix.begins(word, at, word.length) && possible(word, rest)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = affix;
      }
    }
    return found;
  }
}
