package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
  void comesBackFromItsSerialisedForm() {
    pairs.add("Mixture of Experts (MoE)");
    assertThat(AbbreviationPairs.parse(pairs.serialised()).all()).isEqualTo(pairs.all());
  }
}
