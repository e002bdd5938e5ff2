package kartei.cli;

import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.analysis.WordReport;

/**
 * What the analyzer made of a text.
 *
 * @param words in their order; a hyphenated compound as a whole before its segments
 */
record Analysis(String text, List<Word> words) {

  /**
   * A word of the text.
   *
   * @param written as it stands in the text
   * @param report what was done to it, for what stands between blanks or hyphens; the whole of a
   *     hyphenated compound is put together from its segments
   */
  record Word(String written, Token token, WordReport report) {}

  Analysis(GermanText german, String text) {
    this(text, german.tokens(text).stream().map(token -> word(german, text, token)).toList());
  }

  private static Word word(GermanText german, String text, Token token) {
    String written = text.substring(token.start(), token.end());
    WordReport report =
        token.span() > 1
            ? new WordReport(written, token.forms(), List.of())
            : german.explain(written);
    return new Word(written, token, report);
  }
}
