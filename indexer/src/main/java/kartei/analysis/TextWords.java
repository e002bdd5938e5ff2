package kartei.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a text in little room, for a text that is asked again and again which of them have
 * one of some terms. Told by keys of the terms, most words need no closer look.
 */
public final class TextWords {
  private static final int NUMBERS = 5;
  private static final int KEYS = 1 << 12;

  private int[] numbers = new int[64 * NUMBERS];
  private WordForms[] forms = new WordForms[64];
  private short[] keys = new short[256];
  private int size;
  private int keyCount;

  TextWords() {}

  void add(int start, int end, int position, int span, WordForms word) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size * NUMBERS);
    }
    addKey(word.exact());
    addKey(word.stem());
    if (word.root() != null) {
      addKey(word.root());
    }
    for (CompoundPart part : word.allParts()) {
      addKey(part.stem());
    }
    int at = size * NUMBERS;
    numbers[at] = start;
    numbers[at + 1] = end;
    numbers[at + 2] = position;
    numbers[at + 3] = span;
    numbers[at + 4] = keyCount;
    forms[size++] = word;
  }

  private void addKey(String term) {
    if (keyCount == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keyCount);
    }
    keys[keyCount++] = (short) key(term);
  }

  private static int key(String term) {
    int hash = term.hashCode();
    return (hash ^ hash >>> 12) & KEYS - 1;
  }

  /** All words, in their places. */
  public List<Token> tokens() {
    var tokens = new ArrayList<Token>(size);
    for (int i = 0; i < size; i++) {
      tokens.add(token(i));
    }
    return tokens;
  }

  /** Those that have one of the terms as what was written, as stem, as root or as a part. */
  public List<Token> tokens(Set<String> terms) {
    var wanted = new boolean[KEYS];
    terms.forEach(term -> wanted[key(term)] = true);
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (int i = 0; i < size; i++) {
      int end = numbers[i * NUMBERS + 4];
      while (at < end && !wanted[keys[at]]) {
        at++;
      }
      if (at < end && has(forms[i], terms)) {
        tokens.add(token(i));
      }
      at = end;
    }
    return tokens;
  }

  private static boolean has(WordForms word, Set<String> terms) {
    return terms.contains(word.exact())
        || terms.contains(word.stem())
        || (word.root() != null && terms.contains(word.root()))
        || word.allParts().stream().anyMatch(part -> terms.contains(part.stem()));
  }

  private Token token(int i) {
    int at = i * NUMBERS;
    return new Token(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], forms[i]);
  }
}
