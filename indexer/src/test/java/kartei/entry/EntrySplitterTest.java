package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kartei.corpus.CorpusFile;
import org.junit.jupiter.api.Test;

/** What depends on more than the text of the file. */
class EntrySplitterTest {

  private static List<Entry> split(String path, String text, int level) {
    return new EntrySplitter(Outline::nameTerms, level).split(new CorpusFile(path, text)).entries();
  }

  @Test
  void leavesDeeperHeadingsInTheTextOfTheirEntry() {
    String text = "# A\na\n## B\nb\n### C\nc\n## C\nd\n";
    assertThat(split("x.md", text, 2))
        .extracting(entry -> entry.anchor() + " " + entry.text().replace('\n', ' '))
        .containsExactly("a a", "b b C c", "c-1 d");
    assertThat(split("x.md", text, 1)).singleElement().extracting(Entry::lastLine).isEqualTo(8);
  }

  @Test
  void knowsOnlyLevelsOneToSix() {
    assertThatThrownBy(() -> new EntrySplitter(Outline::nameTerms, 7))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesTheFolderForAFacet() {
    assertThat(split("handbuch/netz/dns.md", "# DNS\nText\n", 6).getFirst().facets())
        .containsExactly(new FacetValue("Ordner", "handbuch/netz", null, FacetValue.Origin.FOLDER));
    assertThat(split("dns.md", "# DNS\nText\n", 6).getFirst().facets()).isEmpty();
  }

  @Test
  void callsTextWithoutHeadingByFrontMatterOrFileName() {
    assertThat(split("a/notiz.md", "Text\n", 6).getFirst().title()).isEqualTo("notiz");
    assertThat(split("a/notiz.md", "---\ntitle: Merke\n---\nText\n", 6).getFirst().title())
        .isEqualTo("Merke");
  }

  @Test
  void givesANearerFieldPrecedence() {
    String text = "---\nStand: 2020\n---\n## A\nStand: 2024\n## B\nText\n";
    assertThat(split("x.md", text, 6))
        .extracting(Entry::fields)
        .containsExactly(
            List.of(new EntryField("Stand", List.of("2024"))),
            List.of(new EntryField("Stand", List.of("2020"))));
  }

  @Test
  void knowsTheTitleWithoutItsParenthesis() {
    assertThat(split("x.md", "# Mixture of Experts (MoE)\nText\n", 6).getFirst().bareTitle())
        .isEqualTo("Mixture of Experts");
  }
}
