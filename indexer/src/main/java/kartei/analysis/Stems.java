package kartei.analysis;

import java.util.Arrays;

/** How far the letters from one place of a word on are the beginning of a word of the lexicon. */
final class Stems {
  private static final int MOST = 16;

  private final WordStarts starts;
  private int[] numbers;
  private final int longest;
  private final boolean umlaut;

  Stems(WordStarts starts, char[] text, int at) {
    this.starts = starts;
    int most = text.length - at;
    // Hardly any word goes on for longer, and one of the text may be immense.
    this.numbers = new int[Math.min(most, MOST)];
    int length = 0;
    boolean dots = false;
    for (int number = 0; length < most; length++) {
      char letter = text[at + length];
      number = WordStarts.longer(number, letter);
      if (!starts.isPrefix(number)) {
        break;
      }
      if (length == numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.min(most, 2 * length));
      }
      numbers[length] = number;
      dots |= letter == 'ä' || letter == 'ö' || letter == 'ü';
    }
    longest = length;
    umlaut = dots;
  }

  /** How many letters are the beginning of a word, umlauts as plain ones. */
  int longest() {
    return longest;
  }

  /** Whether there is an umlaut among them. */
  boolean hasUmlaut() {
    return umlaut;
  }

  /** Whether so many of the letters, and these behind them, are the beginning of a word. */
  boolean areBefore(int length, char[] more) {
    if (length > longest) {
      return false;
    }
    int number = numbers[length - 1];
    for (char letter : more) {
      number = WordStarts.longer(number, letter);
    }
    return more.length == 0 || starts.isPrefix(number);
  }
}
