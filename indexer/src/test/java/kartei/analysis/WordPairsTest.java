package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPairsTest {

  private final WordPairs table = WordPairs.parse(TestLines.of("word-pairs.tsv"));
  private final PairMatcher matcher = new PairMatcher(new GermanText(Lexicon.shipped()));

  @Test
  void everyLineComesOutAsItSays() {
    assertThat(table.check(matcher::matches).all().wrong()).isEmpty();
  }

  @Test
  void theTableIsLargeInEveryClass() {
    Map<String, WordPairs.Score> classes = table.check((query, text) -> true).classes();
    assertThat(table.pairs()).hasSizeGreaterThan(600);
    classes.forEach((name, score) -> assertThat(score.cases()).as(name).isGreaterThan(29));
  }

  @Test
  void countsPrecisionAndRecall() {
    WordPairs pairs =
        WordPairs.parse(List.of("a\tx\tx\t1", "a\tx\ty\t1", "a\tz\tz\t0", "b\tv\tw\t0"));
    WordPairs.Report report = pairs.check(String::equals);
    assertThat(report.all().precision()).isEqualTo(0.5);
    assertThat(report.all().recall()).isEqualTo(0.5);
    assertThat(report.all().f1()).isEqualTo(0.5);
    assertThat(report.classes().get("b")).extracting(WordPairs.Score::f1).isEqualTo(1.0);
  }

  @Test
  void namesTheLineThatIsNone() {
    assertThatThrownBy(() -> WordPairs.parse(List.of("# remark", "a\tb\tc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }
}
