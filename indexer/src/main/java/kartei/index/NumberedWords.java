package kartei.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kartei.analysis.PlacedWords;
import kartei.analysis.Word;
import kartei.index.SegmentWords.DocumentText;

/**
 * The words of one place of a segment, each different word with a number of its own, and the texts
 * as such numbers, one behind the other.
 */
final class NumberedWords {
  /** Where the same word stands with another prefix, it is another one here. */
  private Word[] words = new Word[1 << 10];

  private int[] prefixes = new int[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;

  /** Open hash table: the number of a word and one, 0 where there is none. */
  private int[] slots = new int[1 << 12];

  private final String[] prefix;

  /** For each text, which document it is of. */
  private final int[] documents;

  /** For each text, where it ends in {@link #occurrences}. */
  private final int[] ends;

  /** Twice the number of a word, and one where it stands at the place of the one before. */
  private final int[] occurrences;

  /**
   * Numbers words.
   *
   * @param texts in the order of their documents
   */
  NumberedWords(List<DocumentText> texts) {
    documents = new int[texts.size()];
    ends = new int[texts.size()];
    int length = 0;
    for (DocumentText text : texts) {
      length = Math.addExact(length, text.text().words().size());
    }
    occurrences = new int[length];
    Map<String, Integer> known = new HashMap<>();
    int end = 0;
    for (int i = 0; i < texts.size(); i++) {
      EntryWords.PlacedText text = texts.get(i).text();
      documents[i] = texts.get(i).document();
      int number = known.computeIfAbsent(text.prefix(), key -> known.size());
      end = add(text.words(), number, end);
      ends[i] = end;
    }
    prefix = new String[known.size()];
    known.forEach((text, number) -> prefix[number] = text);
  }

  private int add(PlacedWords text, int prefixOfAll, int from) {
    int at = from;
    for (int i = 0; i < text.size(); i++) {
      int number = number(text.word(i), prefixOfAll);
      counts[number]++;
      occurrences[at++] = 2 * number + (text.isBeside(i) ? 1 : 0);
    }
    return at;
  }

  private int number(Word word, int prefixOfIt) {
    int slot = slot(word, prefixOfIt);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (words[number] == word && prefixes[number] == prefixOfIt) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return add(word, prefixOfIt, slot);
  }

  private int slot(Word word, int prefixOfIt) {
    return word.hashCode() + 31 * prefixOfIt & slots.length - 1;
  }

  private int add(Word word, int prefixOfIt, int slot) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      prefixes = Arrays.copyOf(prefixes, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    words[size] = word;
    prefixes[size] = prefixOfIt;
    slots[slot] = size + 1;
    if (2 * ++size > slots.length) {
      slots = new int[2 * slots.length];
      for (int number = 0; number < size; number++) {
        int free = slot(words[number], prefixes[number]);
        while (slots[free] != 0) {
          free = free + 1 & slots.length - 1;
        }
        slots[free] = number + 1;
      }
    }
    return size - 1;
  }

  /** How many different words there are; they are numbered from 0. */
  int size() {
    return size;
  }

  Word word(int number) {
    return words[number];
  }

  String prefix(int number) {
    return prefix[prefixes[number]];
  }

  /** How often a word occurs. */
  int count(int number) {
    return counts[number];
  }

  int texts() {
    return documents.length;
  }

  int document(int text) {
    return documents[text];
  }

  /** Where a text ends in {@link #occurrences}; it begins where the one before ends. */
  int end(int text) {
    return ends[text];
  }

  int[] occurrences() {
    return occurrences;
  }
}
