package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders and headings as facets: each place holds what is in it and below. */
class PlacesTest {
  @TempDir private static Path folder;
  private static EntrySearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    write("recht/miete/kuendigung.md", "# Kündigung\n\nEins.\n\n## Frist\n\nZwei.\n");
    write("recht/kauf.md", "# Kauf\n\nDrei.\n\n## Mangel\n\n### Frist\n\nVier.\n\n## Rücktritt\n");
    write("technik/auto.md", "# Auto\n\nFünf.\n");
    Path index = IndexLocation.of(folder);
    var unused = new EntryIndexer(folder, index, EntryIndexer.Mode.UPDATE).run();
    searcher = new EntrySearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  private static void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static SearchResult search(String text, String... filters) throws IOException {
    return searcher.search(
        new SearchRequest(text, List.of(filters), 10, 0, null, SearchRequest.ALL_VALUES));
  }

  @ParameterizedTest
  @CsvSource({
    "Ordner=recht, 4",
    "Ordner=recht/miete, 2",
    "Ordner=Miete, 2",
    "Ordner!=recht, 1",
    "Überschriftenpfad=Kauf, 2",
    "ueberschriftenpfad=Kauf > Mangel, 1",
    "Überschriftenpfad=Mangel, 1",
    "Überschriftenebene>=2, 2",
    "Überschriftenebene=3, 1",
  })
  void aPlaceHoldsWhatIsInItAndBelow(String filter, int total) throws IOException {
    assertThat(search("", filter).total()).isEqualTo(total);
  }

  @Test
  void countsAreLevelByLevelAndTheFilteredPlaceIsOpen() throws IOException {
    assertThat(values("Ordner")).containsExactly("recht 4", "technik 1");
    assertThat(values("Ordner", "Ordner=recht"))
        .containsExactly("recht 4", "recht/miete 2", "technik 1");
  }

  /** As a blank and the sign that stands between levels end a title, and the next level follows. */
  @Test
  void aTitleMayEndAsIfALevelFollowed(@TempDir Path corpus) throws IOException {
    Files.writeString(corpus.resolve("a.md"), "# x\n\nEins.\n");
    Files.writeString(
        corpus.resolve("b.md"), "# x ›\n\nZwei.\n\n## y\n\nDrei.\n\n### z\n\nVier.\n");
    Path index = IndexLocation.of(corpus);
    var unused = new EntryIndexer(corpus, index, EntryIndexer.Mode.UPDATE).run();
    try (var small = new EntrySearcher(index)) {
      var all = new SearchRequest("", List.of(), 10, 0, null, SearchRequest.ALL_VALUES);
      assertThat(small.search(all).facets())
          .filteredOn(facet -> facet.dimension().name().equals("Überschriftenpfad"))
          .flatExtracting(FacetCounts::values)
          .extracting(count -> count.value() + " " + count.count())
          .containsExactly("x 3", "x › 1");
    }
  }

  private static List<String> values(String dimension, String... filters) throws IOException {
    return search("", filters).facets().stream()
        .filter(facet -> facet.dimension().name().equals(dimension))
        .flatMap(facet -> facet.values().stream())
        .map(count -> count.value() + " " + count.count())
        .toList();
  }

  @Test
  void aHeadingWithoutTextIsFoundWithTheEntryAboveIt() throws IOException {
    assertThat(search("Rücktritt").hits())
        .extracting(hit -> hit.entry().id())
        .containsExactly("recht/kauf.md#kauf");
    assertThat(searcher.why("Kauf", "Rücktritt", List.of()).words().getFirst().findings())
        .extracting(Why.Finding::where)
        .containsExactly(Why.Where.PATH);
  }

  @Test
  void whySaysThePlace() throws IOException {
    Why why = searcher.why("recht/kauf.md#frist", "Vier", List.of("Überschriftenpfad=Auto"));
    assertThat(why.found()).isFalse();
    assertThat(why.filters().getFirst().values()).containsExactly("Kauf › Mangel › Frist");
  }
}
