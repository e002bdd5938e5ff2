package kartei.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kartei.analysis.GermanText;
import kartei.query.Piece.Kind;

/**
 * Recognises what in a query may be syntax. Everything else is a word, as typed up to the next
 * blank: {@code 50€/Tag}, {@code C:\x}, a URL.
 */
final class QueryScanner {
  private static final String OPENING = "\"„“”«»";
  private static final String CLOSING = "\"“”»«";

  /** Words that join the shortened second half of a pair of compounds to the first. */
  private static final Set<String> ELIDING = Set.of("und", "oder", "sowie", "bzw.");

  private final String text;
  private final FieldNames fields;
  private final WordShapes shapes;
  private final Notes notes;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int open;

  QueryScanner(String text, FieldNames fields, GermanText german, Notes notes) {
    this.text = text;
    this.fields = fields;
    this.shapes = new WordShapes(german);
    this.notes = notes;
  }

  List<Piece> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '(') {
        add(Kind.OPEN, at + 1);
        open++;
      } else if (c == ')' && open > 0) {
        add(Kind.CLOSE, at + 1);
        open--;
      } else if (isPrefix()) {
        add(c == '+' ? Kind.MUST : Kind.MUST_NOT, at + 1);
      } else if (OPENING.indexOf(c) < 0 || !readPhrase()) {
        readWord();
      }
    }
    return pieces;
  }

  /** {@code +} or {@code -} at the beginning of a word. */
  private boolean isPrefix() {
    char c = text.charAt(at);
    if ((c != '+' && c != '-') || at + 1 == text.length()) {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean begins = isBlank(before) || before == '(';
    return begins
        && !(c == '-' && isElision())
        && (Character.isLetterOrDigit(after)
            || after == '('
            || after == '§'
            || Character.isSurrogate(after)
            || OPENING.indexOf(after) >= 0);
  }

  /** The dash stands for what was said before: {@code Privatpersonen und -organisationen}. */
  private boolean isElision() {
    String before = text.substring(0, at).stripTrailing();
    return ELIDING.contains(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** False where the quote is not closed: then it is no quote. */
  private boolean readPhrase() {
    int close = closingQuote();
    if (close < 0) {
      notes.add(ReadingNote.Kind.TAKEN_AS_TEXT, text.substring(at, at + 1));
      return false;
    }
    String words = text.substring(at + 1, close).strip();
    int end = close + 1;
    if (end + 1 < text.length() && text.charAt(end) == ':' && !isBlank(text.charAt(end + 1))) {
      if (fields.scope(words) != null) {
        addText(Kind.FIELD, words, end + 1, 0);
        return true;
      }
    }
    int digits = end;
    if (digits < text.length() && text.charAt(digits) == '~') {
      digits++;
      while (digits < text.length() && digits < end + 3 && isDigit(text.charAt(digits))) {
        digits++;
      }
    }
    int gaps = digits > end + 1 ? Integer.parseInt(text.substring(end + 1, digits)) : 0;
    if (words.isEmpty()) {
      if (isBehindField()) {
        pieces.set(pieces.size() - 1, pieces.getLast().asWord());
      }
      at = digits;
    } else {
      addText(Kind.PHRASE, words, digits, gaps);
    }
    return true;
  }

  private int closingQuote() {
    String closing =
        switch (text.charAt(at)) {
          case '"' -> "\"";
          case '«' -> "»";
          case '»' -> "«";
          default -> CLOSING;
        };
    for (int i = at + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void readWord() {
    int end = wordEnd();
    String word = text.substring(at, end);
    boolean behindField = isBehindField();
    if (!behindField && readField(word)) {
      return;
    }
    if (behindField && readComparison(end)) {
      return;
    }
    Kind operator = WordShapes.operator(word);
    if (operator != null) {
      add(operator, end);
      return;
    }
    String pattern = shapes.pattern(word);
    String similar = shapes.similar(word);
    if (pattern != null) {
      addText(Kind.PATTERN, pattern, end, 0);
    } else if (similar != null) {
      addText(Kind.SIMILAR, similar, end, WordShapes.edits(word));
    } else {
      add(Kind.WORD, end);
    }
  }

  /** A word ends at a blank, and at a parenthesis that it did not open itself. */
  private int wordEnd() {
    int own = 0;
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      char c = text.charAt(end);
      if (c == ')' && own == 0 && open > 0 && end > at) {
        return end;
      }
      own += c == '(' ? 1 : c == ')' && own > 0 ? -1 : 0;
      end++;
    }
    return end;
  }

  private boolean readField(String word) {
    int colon = word.indexOf(':');
    if (colon <= 0 || colon + 1 == word.length()) {
      return false;
    }
    String name = word.substring(0, colon);
    if (fields.scope(name) != null) {
      addText(Kind.FIELD, name, at + colon + 1, 0);
      return true;
    }
    if (WordShapes.looksLikeField(name, word.substring(colon + 1))) {
      notes.add(ReadingNote.Kind.UNKNOWN_FIELD, name);
    }
    return false;
  }

  private boolean readComparison(int end) {
    String value = text.substring(at, end);
    if (!WordShapes.isComparison(value)) {
      return false;
    }
    addText(Kind.COMPARED, value, end, 0);
    return true;
  }

  private boolean isBehindField() {
    return !pieces.isEmpty()
        && pieces.getLast().kind() == Kind.FIELD
        && pieces.getLast().end() == at;
  }

  private void add(Kind kind, int end) {
    addText(kind, text.substring(at, end), end, 0);
  }

  private void addText(Kind kind, String said, int end, int number) {
    pieces.add(new Piece(kind, said, at, end, number));
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
