package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.analysis.Reason;
import kartei.analysis.WordReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnalysisStepsTest {
  private static final GermanText GERMAN = new GermanText(Lexicon.shipped());

  /** Each line: a word, and what is said of it in both languages. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/analysis-steps.tsv", delimiter = '\t')
  void stepsAreSaidInWords(String word, String german, String english) {
    WordReport report = GERMAN.explain(word);
    assertThat(String.join(" | ", in(Locale.GERMAN, report))).isEqualTo(german);
    assertThat(String.join(" | ", in(Locale.ENGLISH, report))).isEqualTo(english);
  }

  @Test
  void everyReasonHasWords() {
    for (Reason.Kind kind : Reason.Kind.values()) {
      assertThat(new Messages(Locale.GERMAN).has("analyze.reason." + kind)).as("%s", kind).isTrue();
    }
  }

  private static List<String> in(Locale language, WordReport report) {
    return new AnalysisSteps(new Messages(language)).of(report);
  }
}
