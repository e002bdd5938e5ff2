package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.entry.FacetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What entries show of their facets. */
class ShownFacetsTest {
  @TempDir private Path folder;

  @Test
  void aLabelSpelledInAnotherWayIsTheSameFacet() throws IOException {
    Path index =
        TestIndex.of(
            folder,
            "# Pflege\n\n## Moos\n\n**Größe:** klein\n\n## Farn\n\n**Größe:** groß\n\n"
                + "## Gras\n\n**GROESSE:** klein\n\n## Klee\n\n**Größe:** klein\n");
    try (var searcher = new EntrySearcher(index)) {
      var request = new SearchRequest("", List.of("Größe=klein"), 10, 0, null, 0);
      assertThat(searcher.search(request).hits())
          .hasSize(3)
          .allSatisfy(
              hit ->
                  assertThat(hit.entry().facets())
                      .extracting(FacetValue::dimension)
                      .contains("Größe"));
      assertThat(searcher.why("Gras", "", List.of("Größe=groß")).filters().getFirst().values())
          .containsExactly("klein");
    }
  }
}
