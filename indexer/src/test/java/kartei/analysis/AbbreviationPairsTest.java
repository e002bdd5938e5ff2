package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationPairsTest {

  private final AbbreviationPairs pairs = new AbbreviationPairs();

  @Test
  void learnsBothOrders() {
    pairs.add("2. Mixture of Experts (MoE)");
    pairs.add("Dazu dient RAG (Retrieval-Augmented Generation) sehr gut.");
    pairs.add("Nach dem Bürgerlichen Gesetzbuch (BGB) gilt das.");
    assertThat(pairs.longForms("moe")).containsExactly("Mixture of Experts");
    assertThat(pairs.longForms("RAG")).containsExactly("Retrieval-Augmented Generation");
    assertThat(pairs.longForms("BGB")).containsExactly("Bürgerlichen Gesetzbuch");
  }

  @Test
  void pluralsMeetTheirSingular() {
    pairs.add("Small Language Models (SLMs)");
    assertThat(pairs.longForms("SLM")).containsExactly("Small Language Models");
  }

  @Test
  void lettersInGermanCompoundsCount() {
    pairs.add("Die Datenschutzgrundverordnung (DSGVO) gilt.");
    assertThat(pairs.longForms("DSGVO")).containsExactly("Datenschutzgrundverordnung");
  }

  @Test
  void firstWordsOfAParagraphAndQuotesAreWords() {
    pairs.add("Ein Satz davor.\nRetrieval Augmented Generation (RAG) hilft.");
    pairs.add("Ein Satz davor.\nMoE (Mixture of Experts) auch.");
    pairs.add("Man nennt es „Chain of Thought“ (CoT) und so weiter.");
    assertThat(pairs.longForms("RAG")).containsExactly("Retrieval Augmented Generation");
    assertThat(pairs.longForms("MoE")).containsExactly("Mixture of Experts");
    assertThat(pairs.longForms("CoT")).containsExactly("Chain of Thought");
  }

  @Test
  void whatDoesNotFitIsNoPair() {
    pairs.add("Ein Haus am See (ABC) und mehr (siehe oben) und (EU)");
    pairs.add("die gesetzlichen Krankenversicherung (GSG)");
    assertThat(pairs.all()).isEmpty();
  }

  @Test
  void tableHasThePairsOfEachAbbreviation() {
    pairs.add("Mixture of Experts (MoE)");
    pairs.add("Bürgerliches Gesetzbuch (BGB) oder Bürgerlichen Gesetzbuchs (BGB)");
    AbbreviationTable table = table();
    assertThat(table.longForms("MoEs")).containsExactly("Mixture of Experts");
    assertThat(table.longForms("BGB"))
        .containsExactly("Bürgerlichen Gesetzbuchs", "Bürgerliches Gesetzbuch");
    assertThat(table.longForms("A")).isEmpty();
    assertThat(table.longForms("ZZ")).isEmpty();
    assertThat(AbbreviationTable.NONE.longForms("BGB")).isEmpty();
  }

  @Test
  void tableFindsLongFormsByTheirBeginningInAnyCase() {
    pairs.add("Überwachung der Anlagen (ÜdA)");
    pairs.add("Mixture of Experts (MoE)");
    pairs.add("Mixed Layer Models (MLMs)");
    AbbreviationTable table = table();
    assertThat(table.beginningLike(List.of("mixe", "MIXTUR", "überall")))
        .extracting(AbbreviationTable.Pair::form)
        .containsExactly("Mixed Layer Models", "Mixture of Experts", "Überwachung der Anlagen");
    assertThat(table.beginningLike(List.of("ÜBERALL")).getFirst().stems())
        .containsExactly("überwachung", "anlage");
    assertThat(table.beginningLike(List.of("mi", "über", "xyz"))).hasSize(1);
    assertThat(AbbreviationTable.NONE.beginningLike(List.of("mixture"))).isEmpty();
  }

  private AbbreviationTable table() {
    var german = new GermanText(Lexicon.shipped());
    return new AbbreviationTable(AbbreviationTable.of(pairs, german).toBytes());
  }
}
