package kartei.analysis;

/** Letters with and without dots. */
final class Umlauts {

  private Umlauts() {}

  /** The word with plain vowels: {@code häuser} to {@code hauser}. */
  static String plain(String word) {
    return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
  }

  static boolean has(String word) {
    return word.indexOf('ä') >= 0 || word.indexOf('ö') >= 0 || word.indexOf('ü') >= 0;
  }

  /** Whether the last vowel can become an umlaut. */
  static boolean canTake(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      char letter = word.charAt(i);
      if ("aeiouäöü".indexOf(letter) >= 0) {
        return fromDigraph(letter) != 0;
      }
    }
    return false;
  }

  /** The letter that {@code vowel} followed by e may stand for, or 0: {@code ae} for ä. */
  static char fromDigraph(char vowel) {
    return switch (vowel) {
      case 'a' -> 'ä';
      case 'o' -> 'ö';
      case 'u' -> 'ü';
      default -> 0;
    };
  }
}
