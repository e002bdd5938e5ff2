package kartei.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void quantilesAreMeasuredValues() {
    var series = new Series("ms", List.of(4.0, 1.0, 3.0, 2.0, 5.0));

    assertThat(series.median()).isEqualTo(3);
    assertThat(series.quantile(.99)).isEqualTo(5);
    assertThat(series.quantile(0)).isEqualTo(1);
  }

  @Test
  void ratiosAreThoseOfMediansToTheBaseline() {
    var ours = new Row("ours", List.of(new Series("s", List.of(3.0)), Series.of("MB", 7)));
    var plain = new Row("plain", List.of(new Series("s", List.of(1.0, 2.0, 9.0))));
    var table = new Table("build", "plain", List.of(plain, ours));

    assertThat(table.metrics()).containsExactly("s", "MB");
    assertThat(table.ratio(ours.series().get(0))).isCloseTo(1.5, within(1e-9));
    assertThat(table.ratio(ours.series().get(1))).isNaN();
  }
}
