package kartei.analysis;

/** How far the letters from one place of a word on are the beginning of a word of the lexicon. */
final class Stems {
  private final WordStarts starts;
  private final int[] numbers;
  private final int longest;
  private final boolean umlaut;

  Stems(WordStarts starts, char[] text, int at) {
    this.starts = starts;
    // No word that is read has more letters than Morphology.LONGEST_WORD.
    this.numbers = new int[text.length - at];
    int length = 0;
    boolean dots = false;
    for (int number = 0; length < numbers.length; length++) {
      char letter = text[at + length];
      number = WordStarts.longer(number, letter);
      if (!starts.isPrefix(number)) {
        break;
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
