package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kartei.search.Snippet;
import kartei.search.Snippet.Range;
import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void cutsBetweenWords() {
    assertThat(Wrapped.lines("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(Wrapped.lines("Donaudampfschiff", 6)).containsExactly("Donaud", "ampfsc", "hiff");
  }

  @Test
  void wideCharactersTakeTwoColumnsAndCombiningNone() {
    assertThat(Wrapped.columns("日本")).isEqualTo(4);
    assertThat(Wrapped.columns("e\u0301")).isEqualTo(1);
    assertThat(Wrapped.columns("😀")).isEqualTo(2);
  }

  @Test
  void emptyTextIsOneEmptyLine() {
    assertThat(Wrapped.lines("", 10)).containsExactly("");
  }

  @Test
  void markStaysMarkedOnBothSidesOfACut() {
    var snippet = snippet("Eine lange Sequenz", new Range(5, 18));
    List<Snippet> lines = SnippetLines.of(snippet, 11);
    assertThat(lines).extracting(Snippet::text).containsExactly("Eine lange", "Sequenz");
    assertThat(lines.get(0).ranges()).containsExactly(new Range(5, 10));
    assertThat(lines.get(1).ranges()).containsExactly(new Range(0, 7));
  }

  @Test
  void everyWidthEndsAndLosesNoLetter() {
    String text = "Ein   Satz mit einem Donaudampfschiffahrtsgesellschaftskapitän und 日本語 darin";
    for (int width = 1; width < 90; width++) {
      String joined = String.join("", Wrapped.lines(text, width)).replace(" ", "");
      assertThat(joined).isEqualTo(text.replace(" ", ""));
      var lines = SnippetLines.of(snippet(text), width);
      String snippet = String.join("", lines.stream().map(Snippet::text).toList());
      assertThat(snippet.replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  private static Snippet snippet(String text, Range... ranges) {
    return new Snippet(text, List.of(ranges), Snippet.Origin.TEXT, null);
  }
}
