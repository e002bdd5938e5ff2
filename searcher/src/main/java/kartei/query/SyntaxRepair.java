package kartei.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import kartei.query.Piece.Kind;

/** Takes signs without a meaning as text, so that what remains is always well-formed. */
final class SyntaxRepair {
  private final List<Piece> pieces;
  private final Notes notes;

  SyntaxRepair(List<Piece> pieces, Notes notes) {
    this.pieces = new ArrayList<>(pieces);
    this.notes = notes;
  }

  List<Piece> repaired() {
    matchParentheses();
    for (int i = 0; i < pieces.size(); i++) {
      if (lacksOperand(i)) {
        take(i, ReadingNote.Kind.TAKEN_AS_TEXT);
      }
    }
    flattenGroups();
    return pieces;
  }

  private void matchParentheses() {
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Kind.OPEN) {
        open.push(i);
      } else if (pieces.get(i).kind() == Kind.CLOSE) {
        if (open.isEmpty()) {
          take(i, ReadingNote.Kind.TAKEN_AS_TEXT);
        } else {
          close(open.pop(), i, open.size());
        }
      }
    }
    open.forEach(lone -> take(lone, ReadingNote.Kind.TAKEN_AS_TEXT));
  }

  private void close(int open, int close, int depth) {
    if (depth >= Bounds.NESTING) {
      notes.add(ReadingNote.Kind.TOO_DEEP, String.valueOf(Bounds.NESTING));
      asWords(open, close);
    } else if (close == open + 1) {
      asWords(open, close);
    }
  }

  private boolean lacksOperand(int i) {
    Kind kind = pieces.get(i).kind();
    Kind before = i == 0 ? Kind.OPEN : pieces.get(i - 1).kind();
    Kind after = i + 1 == pieces.size() ? Kind.CLOSE : pieces.get(i + 1).kind();
    return switch (kind) {
      case AND, OR ->
          !(before.isOperand() || before == Kind.CLOSE)
              || !(after.beginsOperand()
                  || after == Kind.NOT
                  || after == Kind.MUST
                  || after == Kind.MUST_NOT);
      case NOT, MUST, MUST_NOT -> !after.beginsOperand();
      case FIELD -> !(after.isOperand() || after == Kind.OPEN);
      default -> false;
    };
  }

  /** Parentheses around mere words, to which no sign gives a meaning, are text: {@code (1)}. */
  private void flattenGroups() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() == Kind.OPEN) {
        int close = i + 1;
        while (pieces.get(close).kind() == Kind.WORD) {
          close++;
        }
        if (pieces.get(close).kind() == Kind.CLOSE && !isOperand(i, close)) {
          asWords(i, close);
        }
      }
    }
  }

  private boolean isOperand(int open, int close) {
    Kind before = open == 0 ? Kind.WORD : pieces.get(open - 1).kind();
    Kind after = close + 1 == pieces.size() ? Kind.WORD : pieces.get(close + 1).kind();
    boolean bound =
        before.joins()
            || before == Kind.NOT
            || before == Kind.MUST
            || before == Kind.MUST_NOT
            || before == Kind.FIELD;
    return bound || after.joins();
  }

  private void asWords(int open, int close) {
    pieces.set(open, pieces.get(open).asWord());
    pieces.set(close, pieces.get(close).asWord());
  }

  private void take(int i, ReadingNote.Kind why) {
    notes.add(why, pieces.get(i).text());
    pieces.set(i, pieces.get(i).asWord());
  }
}
