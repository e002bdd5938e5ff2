package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageTest {
  @TempDir private static Path folder;
  private static EntrySearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    searcher = new EntrySearcher(TestIndex.ofResources(folder));
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  static Stream<String[]> language() {
    return TestIndex.rows("language.tsv", 4);
  }

  static Stream<String[]> typingErrors() {
    return TestIndex.rows("typing-errors.tsv", 4);
  }

  static Stream<String[]> snippets() {
    return TestIndex.rows("snippets.tsv", 4);
  }

  static Stream<String[]> suggestions() {
    return TestIndex.rows("suggestions.tsv", 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("language")
  void readsAndFinds(String query, String parsed, String titles, String notices)
      throws IOException {
    SearchResult result = search(query);
    assertThat(result.parsed()).isEqualTo(parsed);
    if (titles.equals("*")) {
      assertThat(result.total()).isEqualTo(search("").total());
    } else {
      assertThat(result.hits().stream().map(hit -> hit.entry().heading()))
          .usingElementComparator((a, b) -> a.endsWith(b) || b.endsWith(a) ? 0 : 1)
          .containsExactlyInAnyOrderElementsOf(split(titles));
    }
    assertThat(result.notices().stream().map(n -> n.kind().name().toLowerCase(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(split(notices));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typingErrors")
  void correctsWhatIsClear(String query, String correction, String suggestion, int found)
      throws IOException {
    SearchResult result = search(query);
    assertThat(result.advice().corrections().stream().map(Correction::to))
        .containsExactlyElementsOf(split(correction));
    assertThat(result.advice().suggestions()).containsExactlyElementsOf(split(suggestion));
    assertThat(result.total()).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("snippets")
  void snippetShowsWhatMatched(String query, String title, String origin, String marked)
      throws IOException {
    Hit hit =
        search(query).hits().stream()
            .filter(h -> h.entry().title().equals(title))
            .findFirst()
            .orElseThrow();
    assertThat(hit.snippet().origin()).hasToString(origin.toUpperCase(Locale.ROOT));
    assertThat(marked(hit.snippet())).contains(marked);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("suggestions")
  void completesInTheSpellingOfTheCorpus(String typed, String expected) throws IOException {
    List<String> texts = searcher.suggest(typed, 10).stream().map(Suggestion::text).toList();
    List<String> first = split(expected);
    assertThat(texts.subList(0, Math.min(first.size(), texts.size())))
        .containsExactlyElementsOf(first);
    assertThat(texts.isEmpty()).isEqualTo(first.isEmpty());
  }

  private static SearchResult search(String query) throws IOException {
    return searcher.search(new SearchRequest(query, List.of(), 50, 0, null, 0));
  }

  static String marked(Snippet snippet) {
    var text = new StringBuilder(snippet.text());
    for (Snippet.Range range : snippet.ranges().reversed()) {
      text.insert(range.end(), ']').insert(range.start(), '[');
    }
    return text.toString();
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
