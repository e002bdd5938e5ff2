package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How several words of a query go together, and words that stand for each other. */
class WordsTogetherTest {
  @TempDir private Path folder;

  @Test
  void allWordsComeBeforeSome() throws IOException {
    String often = "Quarz Quarz Quarz. ".repeat(5);
    String filler = "Ein langer Absatz über ganz andere Dinge. ".repeat(40);
    var titles =
        titles(
            "# Steine\n\n## Quarz\n\n" + often + "\n\n## Fund\n\nEin Quarz im Granit. " + filler,
            "Quarz Granit");
    assertThat(titles).containsExactly("Fund", "Quarz");
  }

  @Test
  void exactPhraseComesBeforeInflectedOne() throws IOException {
    var titles =
        titles(
            "# T\n\n## A\n\nEs geht um langen Sequenzen.\n\n## B\n\nEs geht um lange Sequenzen.\n",
            "\"lange Sequenzen\"");
    assertThat(titles).containsExactly("B", "A");
  }

  @Test
  void abbreviationAndLongFormFindEachOther() throws IOException {
    String text =
        "# T\n\n## A\n\nDie Abkürzung State Space Model (SSM) ist neu.\n\n"
            + "## B\n\nMehrere SSMs arbeiten hier.\n\n## C\n\nDrei State Space Models sind da.\n";
    assertThat(titles(text, "SSM")).containsExactlyInAnyOrder("A", "B", "C");
    assertThat(titles(text, "SSMs")).containsExactlyInAnyOrder("A", "B", "C");
    assertThat(titles(text, "\"arbeiten hier\" +(state space model)")).isNotEmpty();
    assertThat(titles(text, "State Space Model")).containsExactlyInAnyOrder("A", "B", "C");
  }

  @Test
  void neighboursAndClosedSpellingFindEachOther() throws IOException {
    String text =
        "# T\n\n## A\n\nDer Transformerblock rechnet.\n\n## B\n\nDer Transformer Block rechnet.\n\n"
            + "## C\n\nEin Transformer ohne den anderen.\n";
    assertThat(titles(text, "+Transformer +Block")).contains("A", "B").doesNotContain("C");
    assertThat(titles("# T\n\n## B\n\nEin Gradio Zyklop hier.\n", "Gradiozyklop"))
        .containsExactly("B");
  }

  @Test
  void wordsOfAnExcludedGroupAreNoMatchesAndRaiseNothing() throws IOException {
    String text =
        "# T\n\n## A\n\nQuarz und Granit.\n\n## B\n\nQuarz und Kalk ist da.\n\n## C\n\nGranit.";
    assertThat(snippet(text, "Quarz -(Granit UND Basalt)")).isEqualTo("[Quarz] und Granit.");
    assertThat(titles(text, "Quarz -(Kalk UND Basalt)")).containsExactly("A", "B");
  }

  @Test
  void snippetShowsAMatchFarBeyondTheBeginning() throws IOException {
    String text =
        "# T\n\n" + "Ganz andere Dinge stehen hier. ".repeat(2_000) + "Ein Quarz am Ende.";
    assertThat(snippet(text, "Quarz")).contains("Ein [Quarz] am Ende.");
  }

  @Test
  void snippetCutsNoWordAndNoTableRow() throws IOException {
    String text =
        "# T\n\n| Stein | Farbe | Härte |\n|---|---|---|\n"
            + ("| Granit | grau " + "und hell ".repeat(15) + "| sechs |\n").repeat(3)
            + "| Quarz | weiß "
            + "und klar ".repeat(30)
            + "| sieben |\n";
    String snippet = snippet(text, "Quarz");
    assertThat(snippet).contains("Stein: [Quarz]; Farbe: weiß").contains("Härte: sieben");
    String words = "Silbenrätselwort ".repeat(50);
    String cut = snippet("# T\n\n" + words + "Quarz " + words, "Quarz");
    assertThat(List.of(cut.replace("[", "").replace("]", "").split(" ")))
        .containsOnly("Silbenrätselwort", "Quarz");
  }

  private String snippet(String markdown, String query) throws IOException {
    try (var searcher = new EntrySearcher(TestIndex.of(folder, markdown))) {
      return QueryLanguageTest.marked(
          searcher.search(SearchRequest.of(query)).hits().getFirst().snippet());
    }
  }

  private List<String> titles(String markdown, String query) throws IOException {
    try (var searcher = new EntrySearcher(TestIndex.of(folder, markdown))) {
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.entry().title())
          .toList();
    }
  }
}
