package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing errors that can be read as a compound, which few entries have by chance. */
final class LookalikeCompoundTest {
  private EntrySearcher searcher;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    var markdown = new StringBuilder("# Tal\n\nEs heißt Diebestal.\n");
    for (int i = 0; i < 25; i++) {
      markdown.append("\n# Fall ").append(i).append("\n\nEs war Diebstahl.\n");
    }
    markdown.append(
        "\n# Boote\n\nEin Haus und ein Boot sind kein Hausboot.\n\n# Brot\n\nHausbrot.\n");
    searcher = new EntrySearcher(TestIndex.of(folder.resolve("text"), markdown.toString()));
  }

  @AfterEach
  void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Diebstal", "Diebstähle", "Diebstahll", "hausboote", "Haus Boot Brott"})
  void isAnsweredAgainAsTheFirstTime(String text) throws IOException {
    SearchResult first = search(text);
    SearchResult again = search(text);
    assertThat(again.hits()).isEqualTo(first.hits());
    assertThat(again.total()).isEqualTo(first.total());
    assertThat(again.advice()).isEqualTo(first.advice());
  }

  @Test
  void isFoundAndTheFarMoreFrequentWordIsSuggested() throws IOException {
    SearchResult result = search("Diebstal");
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.advice().corrections()).isEmpty();
    assertThat(result.advice().suggestions()).containsExactly("Diebstahl");
  }

  @Test
  void aRareWordThatTheCorpusHasIsNoError() throws IOException {
    assertThat(search("Hausboot").advice().suggestions()).isEmpty();
    assertThat(search("Hausboote").advice().suggestions()).isEmpty();
  }

  private SearchResult search(String query) throws IOException {
    return searcher.search(new SearchRequest(query, List.of(), 50, 0, null, 0));
  }
}
