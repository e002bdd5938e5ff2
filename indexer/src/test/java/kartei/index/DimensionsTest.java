package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kartei.entry.DimensionType;
import kartei.index.Dimension.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a corpus' dimensions are is decided by rule, and the rule is told. */
class DimensionsTest {
  @TempDir private Path root;
  private Folder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new Folder(root);
  }

  private Dimension dimension(String name) throws IOException {
    return folder.run(Folder.REBUILD).dimensions().stream()
        .filter(found -> found.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void entries(String label, List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      folder.write("e" + i + ".md", "# E" + i + "\n\n" + label + ": " + values.get(i) + "\n");
    }
  }

  @Test
  void sharedValuesMakeAFacet() throws IOException {
    entries("Farbe", List.of("rot", "rot", "blau"));
    assertThat(dimension("Farbe").reason()).isEqualTo(Reason.SHARED_VALUES);
    assertThat(dimension("Farbe").facet()).isTrue();
  }

  @Test
  void sentencesMakeNone() throws IOException {
    entries("Merkmal", List.of("Das ist ein Satz.", "Und noch ein ganzer Satz.", "kurz"));
    assertThat(dimension("Merkmal").reason()).isEqualTo(Reason.MOSTLY_SENTENCES);
    assertThat(dimension("Merkmal").evidence().labelled()).isEqualTo(3);
  }

  @Test
  void oneValueTellsNothingApart() throws IOException {
    entries("Layout", List.of("default", "default", "default"));
    assertThat(dimension("Layout").reason()).isEqualTo(Reason.ONE_VALUE);
  }

  @Test
  void valuesWithAnOrderAreFoundAndOddOnesCounted() throws IOException {
    entries("Preis", List.of("10 €", "2,50 €", "1.000 €", "7 €", "auf Anfrage"));
    Dimension price = dimension("Preis");
    assertThat(price.type()).isEqualTo(DimensionType.NUMBER);
    assertThat(price.reason()).isEqualTo(Reason.ORDERED);
    assertThat(price.evidence().odd()).isOne();
    assertThat(price.rank("2,50 €").orElseThrow()).isLessThan(price.rank("7 €").orElseThrow());
    assertThat(price.rank("auf Anfrage")).isEmpty();
  }

  @Test
  void aTypeIsWhatMostEntriesHaveHoweverManyOddValuesThereAre() throws IOException {
    var values = new ArrayList<String>(Collections.nCopies(20, "ja"));
    values.addAll(List.of("nein", "nein", "weiß nicht", "fragt Ada", "kommt noch"));
    entries("Geprüft", values);
    assertThat(dimension("Geprüft").type()).isEqualTo(DimensionType.ORDINAL);
    assertThat(dimension("Geprüft").evidence().odd()).isEqualTo(3);
  }

  @Test
  void fewEntriesWithValuesOfTheirOwnAmongManyMakeNone() throws IOException {
    entries("Farbe", Collections.nCopies(60, "rot"));
    folder.write("x.md", "# X\n\nKürzel: eins\n");
    folder.write("y.md", "# Y\n\nKürzel: zwei\n");
    assertThat(dimension("Kürzel").reason()).isEqualTo(Reason.OWN_VALUES);
  }

  @Test
  void ofFacetsThatDivideAlikeTheOneWrittenInNamesStays() throws IOException {
    for (int i = 0; i < 25; i++) {
      folder.write(
          "gesetz" + i + ".md",
          "---\nslug: gesetz-%d\nAbk: G%d\nFundstelle: BGBl %d Nr. 1\n---\n# A\n\nEins.\n\n## B\n\nZwei.\n"
              .formatted(i, i, i));
    }
    assertThat(dimension("Abk").reason()).isEqualTo(Reason.SHARED_VALUES);
    assertThat(dimension("slug").reason()).isEqualTo(Reason.SAME_AS);
    assertThat(dimension("slug").sameAs()).isEqualTo("Abk");
    assertThat(dimension("Fundstelle").sameAs()).isEqualTo("Abk");
    assertThat(readAgain("slug").sameAs()).isEqualTo("Abk");
  }

  @Test
  void facetsThatDivideDifferentlyBothStay() throws IOException {
    for (int i = 0; i < 40; i++) {
      folder.write(
          "datei" + i + ".md",
          "---\nReihe: R%d\nBand: B%d\n---\n# A\n\nEins.\n".formatted(i / 2, i % 20));
    }
    assertThat(dimension("Reihe").reason()).isEqualTo(Reason.SHARED_VALUES);
    assertThat(dimension("Band").reason()).isEqualTo(Reason.SHARED_VALUES);
  }

  @Test
  void foldersAndHeadingsAreHierarchies() throws IOException {
    folder.write("a/b/eins.md", "# Eins\n\nText.\n\n## Teil\n\nText.\n\n### Tief\n\nText.\n");
    folder.write("c/zwei.md", "# Zwei\n\nText.\n");
    assertThat(dimension("Ordner").type()).isEqualTo(DimensionType.PATH);
    assertThat(dimension("Ordner").reason()).isEqualTo(Reason.HIERARCHY);
    assertThat(dimension(PlaceFacets.PATH).hierarchy()).contains(Hierarchy.HEADINGS);
    assertThat(dimension(PlaceFacets.LEVEL).type()).isEqualTo(DimensionType.NUMBER);
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(new DimensionValues(view.reader()).of(PlaceFacets.PATH))
          .containsExactly("Eins", "Eins › Teil", "Zwei");
    }
  }

  @Test
  void unitsOfOneKindAreTurnedIntoEachOther() throws IOException {
    entries("Gewicht", List.of("5 kg", "300 g", "2 t", "7 kg"));
    Dimension weight = dimension("Gewicht");
    assertThat(weight.type()).isEqualTo(DimensionType.NUMBER);
    assertThat(weight.rank("300 g")).hasValue(.3);
    assertThat(weight.rank("2 t")).hasValue(2_000);
    assertThat(weight.rank("4")).hasValue(4);
    assertThat(weight.rank("4 m")).isEmpty();
  }

  @Test
  void unitsOfDifferentKindsHaveNoOrder() throws IOException {
    entries("Menge", List.of("5 kg", "3 Stück", "2 l", "1 Bund"));
    assertThat(dimension("Menge").type()).isEqualTo(DimensionType.KEYWORD);
  }

  @Test
  void usualSpellingStandsForAll() throws IOException {
    entries("Stufe", List.of("Hoch", "Hoch", "hoch", "Niedrig"));
    folder.write("andere.md", "# Anders\n\nSTUFE: Mittel\n");
    Dimension level = dimension("Stufe");
    assertThat(level.values()).isEqualTo(3);
    assertThat(level.entries()).isEqualTo(5);
    assertThat(level.usualSpelling("hoch")).isEqualTo("Hoch");
  }

  @Test
  void configurationHasTheLastWord() throws IOException {
    entries("Reife", List.of("Idee", "Muster", "Produkt", "Produkt"));
    folder.write(
        "kartei.yaml", "facets:\n  Reife:\n    scale: [Idee, Prototyp | Muster, Produkt]\n");
    Dimension maturity = dimension("Reife");
    assertThat(maturity.type()).isEqualTo(DimensionType.ORDINAL);
    assertThat(maturity.rank("Muster")).hasValue(1);
    assertThat(readAgain("Reife").rank("muster")).hasValue(1);
    folder.write("kartei.yaml", "facets:\n  Reife: off\n");
    assertThat(dimension("Reife").reason()).isEqualTo(Reason.CONFIGURED_OFF);
  }

  @Test
  void wordListsOfTheConfigurationHoldForSearchToo() throws IOException {
    folder.write("a.md", "# A\n\nDer Flurbusch wächst.\n");
    folder.write("kartei.yaml", "words:\n  split: [Flur|busch]\n");
    folder.update();
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(view.german().forms("Flurbusch").parts()).hasSize(2);
      assertThat(view.reader().docFreq(new org.apache.lucene.index.Term("text.parts", "busch")))
          .isOne();
    }
  }

  @Test
  void abbreviationsOfTheCorpusAreKeptWithTheIndex() throws IOException {
    folder.write("a.md", "# A\n\nDas Bundesamt für Kartei und Technik (BKT) prüft.\n");
    folder.update();
    folder.write("b.md", "# B\n\nMehr.\n");
    folder.update();
    try (IndexView view = IndexView.open(folder.index())) {
      assertThat(view.abbreviations().longForms("BKT")).isNotEmpty();
    }
  }

  private Dimension readAgain(String name) throws IOException {
    try (IndexView view = IndexView.open(folder.index())) {
      return view.dimensions().stream()
          .filter(found -> found.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
