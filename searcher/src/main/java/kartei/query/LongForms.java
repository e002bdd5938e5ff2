package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import kartei.index.Memory;

/** The words of long forms, remembered. Not thread-safe. */
final class LongForms {
  /** Of the heap, for the words of long forms, which have some hundred bytes each. */
  private static final int SHARE = 256;

  private static final int WORD = 256;

  private final Memory<String, List<WordForms>> words =
      new Memory<>(SHARE, found -> WORD * (1 + found.size()));

  /** The words of a long form. */
  List<WordForms> words(String form, GermanText german) {
    try {
      return words.get(
          form,
          text ->
              german.tokens(text).stream().filter(t -> t.span() == 1).map(Token::forms).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
