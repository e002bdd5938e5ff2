package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kartei.corpus.Corpus;
import kartei.corpus.ReadFile;
import org.junit.jupiter.api.Test;

/** The document that comes with Kartei. */
class FirstDocumentTest {
  private static final List<String> DIMENSIONS =
      List.of("Skalierbarkeit", "Effizienz", "Reasoning", "Multimodal", "Aktualität");

  private static Splitting split() throws IOException {
    ReadFile read = (ReadFile) new Corpus(Path.of("../corpus")).read("LLM-Architekturen.md");
    return new EntrySplitter(Outline::nameTerms).split(read.file());
  }

  @Test
  void hasElevenEntriesWithNumbersAndNames() throws IOException {
    assertThat(split().entries())
        .extracting(entry -> entry.label() + " " + entry.title() + " " + entry.aliases())
        .containsExactly(
            "1. Dense Models (Standard-Transformer-Architektur) [Standard-Transformer-Architektur]",
            "2. Mixture of Experts (MoE) [MoE]",
            "3. Reasoning-optimierte Modelle []",
            "4. Retrieval-Augmented Models (RAG) [RAG]",
            "5. Small Language Models (SLMs) [SLMs]",
            "6. Multimodale Modelle []",
            "7. Hybride Architekturen []",
            "8. Neuro-Symbolische Modelle []",
            "9. Energy-Based Models (EBMs) [EBMs]",
            "10. Diffusionsmodelle für Sprache []",
            "11. State Space Models (SSMs) [SSMs]");
  }

  @Test
  void handsEachRowOfTheTableToItsEntry() throws IOException {
    Splitting splitting = split();
    assertThat(splitting.unmatchedRows()).isEmpty();
    assertThat(splitting.entries().stream().map(FirstDocumentTest::row).toList())
        .startsWith(
            List.of("Hoch", "Mittel", "Mittel", "Nein", "Nein"),
            List.of("Sehr hoch", "Hoch", "Mittel", "Nein", "Nein"),
            List.of("Mittel", "Mittel", "Hoch", "Nein", "Nein"),
            List.of("Mittel", "Mittel", "Hoch", "Ja", "Ja"),
            List.of("Niedrig", "Hoch", "Niedrig", "Nein", "Nein"),
            List.of("Hoch", "Niedrig", "Mittel", "Ja", "Nein"))
        .endsWith(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<String> row(Entry entry) {
    return entry.facets().stream()
        .filter(facet -> facet.origin() == FacetValue.Origin.TABLE)
        .filter(facet -> DIMENSIONS.contains(facet.dimension()))
        .map(FacetValue::value)
        .toList();
  }

  @Test
  void keepsTheFootnoteWithItsValue() throws IOException {
    assertThat(split().entries().stream().flatMap(entry -> entry.facets().stream()))
        .filteredOn(facet -> facet.note() != null)
        .singleElement()
        .matches(facet -> facet.dimension().equals("Multimodal") && facet.value().equals("Ja"))
        .matches(facet -> Objects.requireNonNull(facet.note()).startsWith("Sofern"));
  }

  @Test
  void hasTheSameFourFieldsInEachEntryAndExamplesForFacets() throws IOException {
    for (Entry entry : split().entries()) {
      assertThat(entry.fields())
          .extracting(EntryField::name)
          .containsExactly("Beispiele", "Merkmale", "Stärken", "Schwächen");
      assertThat(dimensions(entry)).contains("Beispiele").doesNotContain("Stärken", "Merkmale");
    }
  }

  private static List<String> dimensions(Entry entry) {
    return entry.facets().stream().map(FacetValue::dimension).collect(Collectors.toList());
  }
}
