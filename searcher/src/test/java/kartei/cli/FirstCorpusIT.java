package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a new user does with the first corpus, on the packaged program. */
class FirstCorpusIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void indexOnce() throws IOException {
    FreshCopy.of(folder);
  }

  private static Launcher.Run kartei(String... arguments) {
    return new Launcher(folder).run(arguments);
  }

  @Test
  void indexFindsElevenEntriesAndTheirFacets() {
    Launcher.Run run = kartei("index", "--rebuild", "--json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    var report = Json.of(run.out());
    assertThat(report.get("schema")).isEqualTo("kartei.index/1");
    assertThat(report.get("entries")).isEqualTo(11);
    assertThat(report.list("unmatched_rows")).isEmpty();
    assertThat(report.texts("facets", "dimension"))
        .containsExactlyInAnyOrder(
            "Skalierbarkeit", "Effizienz", "Reasoning", "Multimodal", "Aktualität", "Beispiele");
  }

  @ParameterizedTest(name = "{0} finds {1} first")
  @CsvFileSource(resources = "/first-corpus-queries.tsv", delimiter = '\t')
  void findsTheRightEntryFirst(String query, String alias) {
    Launcher.Run run = kartei("search", "--json", "--", query);

    assertThat(run.code()).isZero();
    var first = Json.of(run.out()).objects("hits").getFirst();
    assertThat(first.get("title").toString()).contains(alias);
  }

  @Test
  void tableRowsReachTheEntriesThatTheyName() {
    var entry = Json.of(kartei("show", "--json", "rag").out()).object("entry");

    assertThat(entry.get("number")).isEqualTo("4");
    assertThat(entry.list("aliases")).containsExactly("RAG");
    assertThat(entry.object("facets").list("Multimodal")).containsExactly("Ja");
    assertThat(entry.object("notes").list("Multimodal")).hasSize(1);
    assertThat(entry.object("facets").list("Reasoning")).containsExactly("Hoch");
    assertThat(entry.object("fields").keys())
        .contains("Beispiele", "Merkmale", "Stärken", "Schwächen");
  }

  @Test
  void linesLeadToTheEntryInTheFile() throws IOException {
    var lines = Files.readAllLines(folder.resolve("corpus/LLM-Architekturen.md"));
    for (var hit : Json.of(kartei("search", "--json", "-n", "20").out()).objects("hits")) {
      int line = (int) hit.get("line");
      assertThat(lines.get(line - 1)).startsWith("## ").contains(hit.get("title").toString());
      assertThat(hit.get("id")).isEqualTo(hit.get("file") + "#" + hit.get("anchor"));
    }
  }

  @Test
  void countsOfAFilteredDimensionAreThoseWithoutItsFilter() {
    var result =
        Json.of(
            kartei(
                    "search",
                    "--json",
                    "-f",
                    "Skalierbarkeit=Hoch",
                    "-f",
                    "Skalierbarkeit=Mittel",
                    "-f",
                    "Reasoning=Mittel")
                .out());

    assertThat(result.get("total")).isEqualTo(2);
    assertThat(result.counts("Skalierbarkeit")).containsEntry("Sehr hoch", 1);
    assertThat(result.counts("Reasoning")).containsEntry("Hoch", 2);
    assertThat(result.counts("Aktualität")).containsEntry("Nein", 2).doesNotContainKey("Ja");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/first-corpus-filters.tsv", delimiter = '\t')
  void filtersByValueAndOrder(String filter, int total) {
    var result = Json.of(kartei("search", "--json", "-f", filter).out());

    assertThat(result.get("total")).isEqualTo(total);
  }

  @Test
  void snippetsMarkOnlyWhatMatched() {
    Launcher.Run run = kartei("search", "Funktion", "-n", "1");

    assertThat(run.out()).contains("Energie[funktion]");
  }

  @Test
  void offsetAndLimitCutTheSameList() {
    var all = Json.of(kartei("search", "Modell", "--json").out()).texts("hits", "id");
    var second = Json.of(kartei("search", "Modell", "--json", "-n", "1", "--offset", "1").out());

    assertThat(second.texts("hits", "id")).containsExactly(all.get(1));
  }
}
