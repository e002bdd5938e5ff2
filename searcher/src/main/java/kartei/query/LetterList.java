package kartei.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * All words of an index by their length, each with the set of its letters: a letter inserted,
 * deleted or replaced changes at most two of them, so that most words are told from another at one
 * look. Thirty bytes a word.
 */
final class LetterList {
  /** Longer words, such as links, are near to none that is typed. */
  private static final int LONGEST = 127;

  private char[] letters = new char[1024];
  private int[] ends = new int[128];
  private int[] entries = new int[128];
  private int size;

  /** The words' numbers, those of a length together. */
  private final int[] byLength;

  /** Where those of a length begin. */
  private final int[] firstOfLength = new int[LONGEST + 2];

  /** In the order of {@link #byLength}. */
  private final long[] sets;

  private LetterList(Terms terms) throws IOException {
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (term.length <= LONGEST) {
        add(term.utf8ToString(), each.docFreq());
      }
    }
    byLength = new int[size];
    sets = new long[size];
    sort();
  }

  static LetterList of(Terms terms) throws IOException {
    return new LetterList(terms);
  }

  private void add(String word, int inEntries) {
    int start = start(size);
    letters = ArrayUtil.grow(letters, start + word.length());
    word.getChars(0, word.length(), letters, start);
    ends = ArrayUtil.grow(ends, size + 1);
    entries = ArrayUtil.grow(entries, size + 1);
    ends[size] = start + word.length();
    entries[size++] = inEntries;
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private void sort() {
    for (int word = 0; word < size; word++) {
      firstOfLength[ends[word] - start(word) + 1]++;
    }
    for (int length = 1; length < firstOfLength.length; length++) {
      firstOfLength[length] += firstOfLength[length - 1];
    }
    int[] next = Arrays.copyOf(firstOfLength, firstOfLength.length);
    for (int word = 0; word < size; word++) {
      int at = next[ends[word] - start(word)]++;
      byLength[at] = word;
      sets[at] = set(letters, start(word), ends[word]);
    }
  }

  /** A bit for each letter that is there, and one for each that is there again. */
  private static long set(char[] text, int from, int to) {
    long set = 0;
    for (int i = from; i < to; i++) {
      long letter = 1L << (text[i] & 31);
      set |= (set & letter) << 32 | letter;
    }
    return set;
  }

  /** The words that differ in at most so many letters, in the order of {@link NearWord#ORDER}. */
  List<NearWord> near(String word, int edits) {
    var found = new ArrayList<NearWord>();
    char[] wanted = word.toCharArray();
    long set = set(wanted, 0, wanted.length);
    int from = firstOfLength[Math.clamp(wanted.length - edits, 0, LONGEST + 1)];
    int to = firstOfLength[Math.clamp(wanted.length + edits + 1L, 0, LONGEST + 1)];
    for (int at = from; at < to; at++) {
      if (Long.bitCount(set ^ sets[at]) <= 2 * edits) {
        int number = byLength[at];
        String other = new String(letters, start(number), ends[number] - start(number));
        int distance = Nearest.distance(word, other);
        if (distance <= edits) {
          found.add(new NearWord(other, distance, entries[number]));
        }
      }
    }
    found.sort(NearWord.ORDER);
    return found;
  }
}
