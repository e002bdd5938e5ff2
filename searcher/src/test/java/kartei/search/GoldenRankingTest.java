package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kartei.index.EntryIndexer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first places of queries as files, so that a change of ranking shows as a readable diff: the
 * query, how it was read, how many entries were found, and the first of them. A change that is
 * meant is taken over with {@code ./verify -pl searcher -am -Dkartei.golden=update}. The first
 * corpus is in one folder, small fixtures of tests in the other.
 */
class GoldenRankingTest {
  private static final Path GOLDEN = Path.of("src/test/resources/kartei/search/golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("kartei.golden"));
  private static final int PLACES = 5;

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    indexed("first", Path.of("../corpus"));
    indexed("fixtures", Path.of("src/test/resources/kartei/search/corpus"));
  }

  static Stream<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(file -> GOLDEN.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void rankingIsAsItWas(String name) throws IOException {
    Path file = GOLDEN.resolve(name);
    String golden = Files.readString(file);
    String query = golden.lines().findFirst().orElseThrow().substring("query: ".length());

    String actual = ranking(folder.resolve(Path.of(name).getName(0)), query);

    if (UPDATE) {
      Files.writeString(file, actual);
    } else {
      assertThat(actual).isEqualTo(golden);
    }
  }

  private static String ranking(Path index, String query) throws IOException {
    try (var searcher = new EntrySearcher(index)) {
      SearchResult result = searcher.search(SearchRequest.of(query));
      var text = new StringBuilder("query: ").append(query).append('\n');
      text.append("read:  ").append(result.parsed()).append('\n');
      text.append("total: ").append(result.total()).append('\n');
      List<Hit> hits = result.hits();
      for (int i = 0; i < Math.min(PLACES, hits.size()); i++) {
        text.append(i + 1).append("  ").append(hits.get(i).entry().id()).append('\n');
      }
      return text.toString();
    }
  }

  private static void indexed(String name, Path markdown) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve(name + "-corpus"));
    try (Stream<Path> files = Files.list(markdown)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        Files.copy(file, corpus.resolve(file.getFileName().toString()));
      }
    }
    var unused = new EntryIndexer(corpus, folder.resolve(name), EntryIndexer.Mode.UPDATE).run();
  }
}
