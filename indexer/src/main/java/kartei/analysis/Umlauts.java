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
