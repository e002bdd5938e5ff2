package kartei.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.search.Why.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {
  @TempDir private static Path folder;
  private static EntrySearcher searcher;

  @BeforeAll
  static void index() throws IOException {
    searcher = new EntrySearcher(TestIndex.ofResources(folder));
  }

  @AfterAll
  static void close() throws IOException {
    searcher.close();
  }

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "RAG       | Halluzinationen      | TEXT EXACT Halluzinationen",
        "RAG       | Halluzination        | TEXT INFLECTED Halluzinationen",
        "RAG       | Halluzinatonen       | TEXT CORRECTION Halluzinationen",
        "Nutzer*innen | Buch              | TEXT PART bücher",
        "RAG       | Model                | TITLE INFLECTED Models",
        "SSMs      | \"lange Sequenz\"    | TEXT PHRASE lange Sequenzen",
        "SSMs      | Sequen*              | TEXT PATTERN Sequenzen",
        "SSMs      | stärken:schnell      | FIELD EXACT Schnell",
        "C++       | Werkzeuge            | PATH EXACT Werkzeuge",
        "Attention | Attentionmechanismus | TEXT EXACT Attention-Mechanismus",
        "Attention | skalierbarkeit:<=mittel | FACET VALUE Niedrig",
        "MoE       | \"Mixture of Experts\" | TITLE PHRASE Mixture of Experts",
      })
  void saysWhereAndHow(String entry, String query, String finding) throws IOException {
    Why why = searcher.why(entry, query, List.of());
    assertThat(why.found()).isTrue();
    assertThat(why.score()).isPositive();
    Why.Word word = why.words().getFirst();
    assertThat(word.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(word.weight()).isPositive();
    assertThat(word.findings().stream().map(f -> f.where() + " " + f.how() + " " + f.written()))
        .contains(finding);
  }

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MoE | Sequenzen     | NOT_IN_ENTRY",
        "MoE | Xylophon      | NOT_IN_CORPUS",
        "MoE | titel:Router  | ELSEWHERE",
        "MoE | der Router    | FOUND",
        "MoE | Router -Experten | FOUND",
      })
  void saysWhereAWordWasLost(String entry, String query, Outcome outcome) throws IOException {
    Why.Word word = searcher.why(entry, query, List.of()).words().getFirst();
    assertThat(word.outcome()).isEqualTo(outcome);
    assertThat(word.terms()).isNotEmpty();
  }

  @Test
  void namesWhatWouldHaveMatched() throws IOException {
    Why.Word word = searcher.why("MoE", "Route", List.of()).words().getFirst();
    assertThat(word.outcome()).isNotEqualTo(Outcome.FOUND);
    assertThat(word.near()).contains("Router");
  }

  @Test
  void scoreIsWhatTheWordsCountAndWhatRaises() throws IOException {
    Why one = searcher.why("SSMs", "Sequenzen", List.of());
    Why both = searcher.why("SSMs", "lange Sequenzen", List.of());
    assertThat(one.raised()).isLessThan(both.raised());
    double counted = both.words().stream().mapToDouble(Why.Word::weight).sum();
    assertThat(both.score()).isCloseTo((float) counted + both.raised(), within(.001f));
  }

  @Test
  void excludedAndIgnoredWordsAreTold() throws IOException {
    Why why = searcher.why("MoE", "Router der -Experten -Xylophon", List.of());
    assertThat(why.found()).isFalse();
    assertThat(why.score()).isZero();
    assertThat(why.words())
        .extracting(Why.Word::outcome)
        .containsExactly(Outcome.FOUND, Outcome.EXCLUDED, Outcome.RIGHTLY_ABSENT, Outcome.IGNORED);
  }

  @Test
  void filtersAreTold() throws IOException {
    Why why = searcher.why("RAG", "Belege", List.of("skalierbarkeit>=Hoch", "kontext>8000"));
    assertThat(why.found()).isFalse();
    assertThat(why.filters())
        .containsExactly(
            new Why.Condition("skalierbarkeit>=Hoch", "Skalierbarkeit", List.of("Mittel"), false),
            new Why.Condition("kontext>8000", "Kontext", List.of("32000"), true));
  }
}
