package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordsTest {
  @Test
  void cutsAsAShellDoes() {
    assertThat(ShellWords.of("  search  'lange  Sequenz' x\\ y \"a 'b'\" ''"))
        .containsExactly("search", "lange  Sequenz", "x y", "a 'b'", "");
  }

  @Test
  void phraseStaysAPhraseInSingleQuotes() {
    assertThat(ShellWords.of("search '\"state space\"~5'"))
        .containsExactly("search", "\"state space\"~5");
  }

  @Test
  void nothingIsNoWord() {
    assertThat(ShellWords.of(" \t ")).isEmpty();
  }

  @Test
  void openQuoteIsNoLine() {
    assertThat(ShellWords.of("search \"lange")).isNull();
  }
}
