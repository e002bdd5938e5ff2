package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundSplitterTest {

  private final GermanText german = new GermanText(Lexicon.shipped());

  static Stream<String> cases() {
    return TestLines.of("splits.tsv").stream().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void splitsIntoWordsOrNotAtAll(String line) {
    String[] cells = line.split("\t", -1);
    assertThat(stems(german, cells[0])).isEqualTo(cells[1].equals("-") ? "" : cells[1]);
  }

  @Test
  void marksThePartWithoutItsLinkInTheWordAsWritten() {
    assertThat(marked("Wissensdatenbank")).isEqualTo("Wissen|daten|bank");
    assertThat(marked("Straßenbahnen")).isEqualTo("Straße|bahnen");
    assertThat(marked("Zu\u00adstands\u00adräume")).isEqualTo("Zu\u00adstand|räume");
  }

  @Test
  void theUsersListOverrules() {
    WordLists lists =
        WordLists.of(
            Map.of("Staubecken", List.of("staub", "ecken")), Set.of("Sporthalle"), Set.of());
    GermanText own = new GermanText(Lexicon.shipped().with(lists));
    assertThat(stems(own, "Staubecken")).isEqualTo("staub ecke");
    assertThat(stems(own, "Sporthalle")).isEmpty();
    assertThat(WordLists.parse(lists.serialised())).isEqualTo(lists);
  }

  @Test
  void aCorpusTeachesItsOwnWords() {
    CorpusWords words = new CorpusWords();
    words.add("Hier steht ein Zwirbling dabei. Auch der Zwirbling-Test kennt ihn.");
    Lexicon shipped = Lexicon.shipped();
    Lexicon lexicon = shipped.with(CorpusWords.parse(words.serialised()).lists(shipped));
    assertThat(stems(new GermanText(shipped), "Zwirblingmodell")).isEmpty();
    assertThat(stems(new GermanText(lexicon), "Zwirblingmodell")).isEqualTo("zwirbling modell");
    assertThat(lexicon.fingerprint()).isNotEqualTo(shipped.fingerprint());
  }

  private String marked(String word) {
    List<CompoundPart> parts = german.forms(word).parts();
    return String.join("|", parts.stream().map(p -> word.substring(p.start(), p.end())).toList());
  }

  private static String stems(GermanText german, String word) {
    return String.join(" ", german.forms(word).parts().stream().map(CompoundPart::stem).toList());
  }
}
