package kartei.query;

/**
 * What the scanner finds in a query: a word, a sign, or something with syntax of its own.
 *
 * @param text what it stands for: the word, the phrase without its quotes, the field's name
 * @param start the first character in the query
 * @param end the character after the last
 * @param number what {@code ~} says: the gaps of a phrase, the edits of a word
 */
record Piece(Kind kind, String text, int start, int end, int number) {
  enum Kind {
    WORD,
    PHRASE,
    /** A word with {@code *} or {@code ?}. */
    PATTERN,
    /** {@code wort~}. */
    SIMILAR,
    /** {@code >=2015-01-01} behind a field. */
    COMPARED,
    /** {@code feld:}. */
    FIELD,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    /** {@code +} before what must be there. */
    MUST,
    /** {@code -} before what must not be there. */
    MUST_NOT;

    /** Something to look for. */
    boolean isOperand() {
      return switch (this) {
        case WORD, PHRASE, PATTERN, SIMILAR, COMPARED -> true;
        default -> false;
      };
    }

    /** Whether it can begin what an operator works on. */
    boolean beginsOperand() {
      return isOperand() || this == OPEN || this == FIELD;
    }

    boolean joins() {
      return this == AND || this == OR;
    }
  }

  /** The same characters, understood as text. */
  Piece asWord() {
    return new Piece(Kind.WORD, text, start, end, 0);
  }
}
