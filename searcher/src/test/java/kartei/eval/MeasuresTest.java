package kartei.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures were worked out by hand from the definitions of trec_eval. */
class MeasuresTest {
  @Test
  void perfectRankingIsOneInAllMeasures() {
    var measures = Measures.of(List.of("a", "b", "x"), Map.of("a", 2, "b", 1, "x", 0));

    assertThat(measures).isEqualTo(new Measures(1, 1, 1, 1));
  }

  @Test
  void gainIsTheGradeAndTheDiscountTheLogarithmOfTheRankPlusOne() {
    var measures = Measures.of(List.of("x", "b", "a"), Map.of("a", 3, "b", 1));

    // DCG = 0 + 1/log2(3) + 3/log2(4) = 0.630930 + 1.5; ideal = 3 + 1/log2(3) = 3.630930
    assertThat(measures.ndcg10()).isCloseTo(2.130930 / 3.630930, within(1e-6));
    assertThat(measures.mrr10()).isEqualTo(0.5);
  }

  @Test
  void idealCountsAnswersThatWereNotFound() {
    var measures = Measures.of(List.of("a"), Map.of("a", 1, "b", 1, "c", 1));

    // ideal = 1 + 0.630930 + 0.5
    assertThat(measures.ndcg10()).isCloseTo(1 / 2.130930, within(1e-6));
    assertThat(measures.recall10()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void eleventhPlaceCountsForRecallAt100Only() {
    var documents = new ArrayList<>(Collections.nCopies(10, "x"));
    documents.add("a");

    assertThat(Measures.of(documents, Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 1));
  }

  @Test
  void placeBeyondTheHundredthCountsForNothing() {
    var documents = new ArrayList<>(Collections.nCopies(100, "x"));
    documents.add("a");

    assertThat(Measures.of(documents, Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0, 0));
  }

  @Test
  void negativeGradeIsNoAnswer() {
    var measures = Measures.of(List.of("spam", "a"), Map.of("spam", -2, "a", 1));

    assertThat(measures.ndcg10()).isCloseTo(0.630930, within(1e-6));
    assertThat(measures.mrr10()).isEqualTo(0.5);
    assertThat(measures.recall10()).isEqualTo(1);
  }

  @Test
  void meanCountsEachQueryTheSame() {
    var mean = Measures.mean(List.of(new Measures(1, 1, 1, 1), new Measures(0, .5, .25, .75)));

    assertThat(mean).isEqualTo(new Measures(.5, .75, .625, .875));
  }
}
