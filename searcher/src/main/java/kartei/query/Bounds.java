package kartei.query;

import kartei.query.ReadingNote.Kind;

/** What stands between a query and Lucene: nobody types more, and more would cost without end. */
final class Bounds {
  /** Characters of a query that are read. */
  static final int LENGTH = 1_000;

  /** Words of a query that are looked for. */
  static final int WORDS = 100;

  /** How deep parentheses may stand within each other. */
  static final int NESTING = 20;

  /** Words of the index that a pattern may stand for. */
  static final int EXPANSIONS = 1_000;

  /** Words of the index that {@code wort~} may stand for. */
  static final int SIMILAR = 50;

  /** Letters of a pattern or of a word that is compared with all words of the index. */
  static final int PATTERN = 100;

  private Bounds() {}

  /** The query as far as it is read. */
  static String cut(String text, Notes notes) {
    String cut = text;
    if (cut.length() > LENGTH) {
      notes.add(Kind.QUERY_TOO_LONG, String.valueOf(LENGTH));
      boolean within = Character.isHighSurrogate(cut.charAt(LENGTH - 1));
      cut = cut.substring(0, within ? LENGTH - 1 : LENGTH);
    }
    int end = endOfWords(cut);
    if (end < cut.length()) {
      notes.add(Kind.TOO_MANY_WORDS, String.valueOf(WORDS));
    }
    return cut.substring(0, end);
  }

  /** Where the last of the allowed words ends; the end of the text where all of them fit. */
  private static int endOfWords(String text) {
    int words = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      if (letter && !inWord && ++words > WORDS) {
        return at;
      }
      inWord = letter;
    }
    return text.length();
  }
}
