package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingVariantsTest {

  @Test
  void unknownWordsMayLackTheirUmlauts() {
    assertThat(SpellingVariants.of("Brunkaer")).contains("brunkär");
    assertThat(SpellingVariants.of("Zwirbluk")).contains("zwirblük");
    assertThat(SpellingVariants.of("Zwirblük")).contains("zwirbluek", "zwirbluk");
  }

  @Test
  void germanWordsAreMeantAsTyped() {
    assertThat(SpellingVariants.of("schon")).isEmpty();
    assertThat(SpellingVariants.of("fordern")).isEmpty();
    assertThat(SpellingVariants.of("aktüll")).doesNotContain("aktuell");
    assertThat(SpellingVariants.of("genaür")).doesNotContain("genauer");
  }
}
