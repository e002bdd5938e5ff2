package kartei.query;

import java.util.List;
import kartei.analysis.Token;

/**
 * Words that must stand together: {@code "lange Sequenzen"}.
 *
 * @param words in their order; a hyphenated compound as its segments
 * @param gaps how many other words may stand between them; with none the order counts
 */
public record WantedPhrase(String typed, List<Token> words, int gaps) implements Wanted {
  public WantedPhrase {
    words = List.copyOf(words);
  }
}
