package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kartei.index.EntryIndexer;
import kartei.index.IndexAccess;
import kartei.index.IndexLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count is what a search finds that is filtered by the value. */
class FacetCounterTest {
  private static final List<String> SPEEDS = List.of("Niedrig", "Mittel", "Hoch");
  private static final List<String> KINDS = List.of("Netz", "Suche", "Baum\u001fx", "Größe");

  @TempDir private static Path folder;
  private static EntrySearcher searcher;

  /** Several segments, among them one where entries were deleted. */
  @BeforeAll
  static void index() throws IOException {
    for (int run = 0; run < 3; run++) {
      for (int file = 0; file < 4; file++) {
        Files.writeString(folder.resolve("datei" + (run + file) + ".md"), text(run + file * 3));
      }
      new EntryIndexer(folder, IndexLocation.of(folder), EntryIndexer.Mode.UPDATE).run();
    }
    searcher = new EntrySearcher(IndexLocation.of(folder));
  }

  private static String text(int seed) {
    var text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("## Abschnitt %d%n%nText über Wörter %d.%n%n".formatted(i, seed * i % 5))
          .append("**Tempo:** %s%n%n".formatted(SPEEDS.get((seed + i) % 3)))
          .append("**Stand:** 20%02d-01-%02d%n%n".formatted(seed % 3, i % 4 + 1));
      if (i % 3 > 0) {
        text.append("**Art:** %s, %s%n%n".formatted(KINDS.get(i % 4), KINDS.get((i + seed) % 4)));
      }
    }
    return text.toString();
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest
  @CsvSource({"*,", "Wörter,", "Wörter 3,Tempo=Hoch", "3,Tempo>=Mittel;Art=Netz", "*,Art!=Suche"})
  void countsAreWhatAFilteredSearchFinds(String query, String filters) throws IOException {
    List<String> typed = filters == null ? List.of() : List.of(filters.split(";", -1));
    SearchResult result = search(query, typed, 10);
    assertThat(result.facets()).extracting(f -> f.dimension().name()).contains("Tempo", "Stand");
    assertThat(search(query, typed, 0).facets()).isEqualTo(result.facets());
    for (FacetCounts facet : result.facets()) {
      String name = facet.dimension().name();
      var others = new ArrayList<>(typed);
      others.removeIf(filter -> filter.startsWith(name));
      for (FacetCounts.Count count : facet.values()) {
        var one = new ArrayList<>(others);
        one.add(name + "=" + count.value());
        assertThat(count.count())
            .as("%s of %s %s", count.value(), query, others)
            .isEqualTo(search(query, one, 10).total());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"*,1", "Wörter 3,2", "Wörter,3", "Wörter,100"})
  void fewerValuesAreTheFirstOfAll(String query, int most) throws IOException {
    List<FacetCounts> all = search(query, List.of(), 0).facets();
    var request = new SearchRequest(query, List.of(), 0, 0, null, most);
    List<FacetCounts> some = searcher.search(request).facets();
    // An answer that stands alone has not yet brought the values in order.
    try (var brief = new EntrySearcher(IndexLocation.of(folder), IndexAccess.BRIEF)) {
      assertThat(brief.search(request).facets()).isEqualTo(some);
    }
    assertThat(some).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      List<FacetCounts.Count> values = all.get(i).values();
      int shown = Math.min(most, values.size());
      assertThat(some.get(i).values()).isEqualTo(values.subList(0, shown));
      assertThat(some.get(i).more()).isEqualTo(values.size() - shown);
      var counts = values.stream().mapToInt(FacetCounts.Count::count).summaryStatistics();
      assertThat(some.get(i).least()).isEqualTo(counts.getMin());
      assertThat(some.get(i).most()).isEqualTo(counts.getMax());
    }
  }

  private static SearchResult search(String query, List<String> filters, int limit)
      throws IOException {
    return searcher.search(
        new SearchRequest(query, filters, limit, 0, null, SearchRequest.ALL_VALUES));
  }
}
