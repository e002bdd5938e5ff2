package kartei.analysis;

import java.util.Collection;

/**
 * Tells by their letters which words of a text most likely have one of some terms: as a rule the
 * first letters of the term stand somewhere in the word. A guess, to be checked by whoever asks.
 */
public final class Resemblance {
  /** Every word is like it. */
  public static final Resemblance ANYTHING = new Resemblance();

  private static final int LETTERS = 4;
  private static final int CODE_BITS = 5;
  private static final int CODE = (1 << CODE_BITS) - 1;
  private static final int KEY = (1 << LETTERS * CODE_BITS) - 1;
  private static final int SHORT_KEY = KEY >>> CODE_BITS;

  private final boolean[] beginnings = new boolean[SHORT_KEY + 1];
  private final boolean[] shortTerms = new boolean[SHORT_KEY + 1];

  /** Words of fewer letters are like it, whatever they are. */
  private int anyUpTo;

  private Resemblance() {
    anyUpTo = Integer.MAX_VALUE;
  }

  /** What has one of the terms looks like this. */
  public Resemblance(Collection<String> terms) {
    terms.forEach(this::add);
  }

  private void add(String term) {
    int key = 0;
    int size = Math.min(term.length(), LETTERS);
    for (int i = 0; i < size; i++) {
      key = next(key, term.charAt(i));
    }
    if (size == LETTERS) {
      beginnings[mixed(key)] = true;
    } else if (size == LETTERS - 1) {
      shortTerms[key] = true;
    } else {
      anyUpTo = LETTERS;
    }
  }

  boolean of(char[] letters, int from, int to) {
    if (to - from < anyUpTo) {
      return true;
    }
    int key = 0;
    for (int i = from; i < to; i++) {
      key = next(key, letters[i]);
      int read = i + 1 - from;
      if (read >= LETTERS && beginnings[mixed(key)]
          || read >= LETTERS - 1 && shortTerms[key & SHORT_KEY]) {
        return true;
      }
    }
    return false;
  }

  private static int next(int key, char letter) {
    return (key << CODE_BITS | code(letter)) & KEY;
  }

  /** The same for a letter in any case and with an umlaut. */
  private static int code(char letter) {
    return switch (letter) {
      case 'ä', 'Ä' -> 'a' & CODE;
      case 'ö', 'Ö' -> 'o' & CODE;
      case 'ü', 'Ü' -> 'u' & CODE;
      case 'ß' -> 's' & CODE;
      default -> letter & CODE;
    };
  }

  private static int mixed(int key) {
    return (key ^ key >>> 7) & SHORT_KEY;
  }
}
