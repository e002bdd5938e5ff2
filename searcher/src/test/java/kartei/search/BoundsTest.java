package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kartei.index.IndexAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bound is kept and told. */
class BoundsTest {
  @TempDir private Path folder;

  @Test
  void textIsCutAfterAThousandCharacters() throws IOException {
    assertThat(kinds("wort ".repeat(60) + "x".repeat(1_000))).contains(Notice.Kind.QUERY_TOO_LONG);
    assertThat(kinds("wort ".repeat(60))).doesNotContain(Notice.Kind.QUERY_TOO_LONG);
  }

  @Test
  void wordsAreCutAfterAHundred() throws IOException {
    assertThat(kinds("a ".repeat(101))).contains(Notice.Kind.TOO_MANY_WORDS);
    assertThat(kinds("a ".repeat(100))).doesNotContain(Notice.Kind.TOO_MANY_WORDS);
  }

  @Test
  void deepParenthesesAreText() throws IOException {
    assertThat(kinds("(a OR ".repeat(21) + "b" + ")".repeat(21))).contains(Notice.Kind.TOO_DEEP);
    assertThat(kinds("(a OR ".repeat(20) + "b" + ")".repeat(20)))
        .doesNotContain(Notice.Kind.TOO_DEEP);
  }

  @Test
  void patternStandsForTheMostFrequentWords() throws IOException {
    String words =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "wort" + (char) ('a' + i / 676) + letters(i))
            .collect(Collectors.joining(" "));
    var index = TestIndex.of(folder.resolve("many"), "# Wörter\n\n" + words + "\n");
    try (var searcher = new EntrySearcher(index)) {
      SearchResult result = searcher.search(SearchRequest.of("wort*"));
      assertThat(result.total()).isEqualTo(1);
      assertThat(result.notices())
          .extracting(Notice::kind)
          .containsExactly(Notice.Kind.TOO_MANY_EXPANSIONS);
    }
  }

  @Test
  void answerIsPartialWhenTheTimeIsOver() throws IOException {
    var index = TestIndex.of(folder.resolve("time"), "# Titel\n\nWort\n");
    try (var searcher = new EntrySearcher(index, IndexAccess.LASTING, Duration.ZERO)) {
      SearchResult result = searcher.search(SearchRequest.of("Wort"));
      assertThat(result.advice().complete()).isFalse();
      assertThat(result.notices()).extracting(Notice::kind).contains(Notice.Kind.OUT_OF_TIME);
    }
    try (var searcher = new EntrySearcher(index)) {
      assertThat(searcher.search(SearchRequest.of("Wort")).advice().complete()).isTrue();
    }
  }

  private static String letters(int i) {
    return "" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
  }

  private List<Notice.Kind> kinds(String query) throws IOException {
    var index = TestIndex.of(folder, "# Titel\n\nWort\n");
    try (var searcher = new EntrySearcher(index)) {
      return searcher.search(SearchRequest.of(query)).notices().stream().map(Notice::kind).toList();
    }
  }
}
