package kartei.search;

import kartei.analysis.GermanText;
import kartei.analysis.TextWords;
import kartei.entry.Entry;
import org.jspecify.annotations.Nullable;

/** An entry as it was read from the index, with the words of its text once somebody asked. */
final class ReadEntry {
  /** Bytes of all but the text and its words; of a character and what words it is part of. */
  private static final int FRAME = 1_024;

  private static final int CHARACTER = 7;

  private final int number;
  private final Entry entry;
  private @Nullable TextWords words;

  ReadEntry(int number, Entry entry) {
    this.number = number;
    this.entry = entry;
  }

  /** Of the entry's document. */
  int number() {
    return number;
  }

  Entry entry() {
    return entry;
  }

  TextWords words(GermanText german) {
    if (words == null) {
      words = german.textWords(entry.text());
    }
    return words;
  }

  /** What it holds, about, in bytes, its words included. */
  int bytes() {
    return FRAME + CHARACTER * entry.text().length();
  }
}
