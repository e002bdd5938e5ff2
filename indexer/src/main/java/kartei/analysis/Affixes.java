package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prefixes of verbs, and of the nouns and adjectives that belong to them, by first letter. */
final class Affixes {

  /** What a prefix stands before. */
  enum Sort {
    SEPARABLE,
    VERBAL,
    INSEPARABLE,
    ADJECTIVAL
  }

  /** One prefix. */
  static final class Affix {
    private final String letters;
    private final char[] chars;
    private final Sort sort;

    Affix(String letters, Sort sort) {
      this.letters = letters;
      this.chars = letters.toCharArray();
      this.sort = sort;
    }

    String letters() {
      return letters;
    }

    int length() {
      return chars.length;
    }

    Sort sort() {
      return sort;
    }

    /** Whether {@code text[start, end)} begins with it. */
    boolean begins(char[] text, int start, int end) {
      if (end - start < chars.length) {
        return false;
      }
      for (int i = 0; i < chars.length; i++) {
        if (text[start + i] != chars[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final int LETTERS = 256;

  static final Affix[] NONE = {};

  private final Affix[] @Nullable [] byFirstLetter = new Affix[LETTERS][];
  private final List<Affix> all;

  private Affixes(List<Affix> affixes) {
    all = List.copyOf(affixes);
    for (Affix affix : affixes) {
      char first = affix.letters().charAt(0);
      byFirstLetter[first] = inserted(beginningWith(first), affix);
    }
  }

  /** The array with one more affix, the longest first. Plain loops: this runs at each start. */
  private static Affix[] inserted(Affix[] affixes, Affix added) {
    int count = affixes.length;
    Affix[] more = new Affix[count + 1];
    int at = 0;
    while (at < count && affixes[at].length() >= added.length()) {
      more[at] = affixes[at];
      at++;
    }
    more[at] = added;
    System.arraycopy(affixes, at, more, at + 1, count - at);
    return more;
  }

  static Affixes shipped() {
    List<Affix> affixes = new ArrayList<>();
    for (var section : WordFile.read("affixes.txt").entrySet()) {
      Sort sort = Sort.valueOf(section.getKey());
      for (String word : section.getValue()) {
        affixes.add(new Affix(Spelling.exact(word), sort));
      }
    }
    return new Affixes(affixes);
  }

  /** The prefixes that begin with the letter, the longest first. */
  Affix[] beginningWith(char letter) {
    Affix[] found = letter < LETTERS ? byFirstLetter[letter] : null;
    return found == null ? NONE : found;
  }

  /** Whether be-, ent-, ver- or their like stand at {@code at}. */
  boolean isInseparable(char[] word, int at) {
    for (Affix affix : beginningWith(word[at])) {
      boolean ge = affix.letters().equals("ge");
      if (affix.sort() == Sort.INSEPARABLE && !ge && affix.begins(word, at, word.length)) {
        return true;
      }
    }
    return false;
  }

  List<Affix> all() {
    return all;
  }
}
