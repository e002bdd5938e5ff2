package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line as a shell cuts it: blanks between them, {@code '…'}, {@code "…"} and {@code
 * \} keep blanks within. Single quotes around double ones make a phrase: {@code '"lange Sequenz"'}.
 */
final class ShellWords {
  private ShellWords() {}

  /** The words; null where a quote does not end. */
  static @Nullable List<String> of(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\' && quote != '\'' && at + 1 < line.length()) {
        word.append(line.charAt(++at));
        begun = true;
      } else if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        begun = true;
      } else if (Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return quote == 0 ? words : null;
  }
}
