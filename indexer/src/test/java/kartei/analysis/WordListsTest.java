package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a user says of a word holds for its inflections, too. */
class WordListsTest {

  private final WordLists lists =
      WordLists.of(Map.of("Staubecken", List.of("Staub", "ecken")), Set.of("Hochhaus"), Set.of());

  private final GermanText german = new GermanText(Lexicon.shipped().with(lists));

  @Test
  void aWordIsSplitAsTheListSays() {
    assertThat(parts("Staubecken")).containsExactly("staub", "ecke");
    assertThat(parts("Staubecke")).containsExactly("staub", "ecke");
    assertThat(stem("Staubecke")).isEqualTo(stem("Staubecken"));
  }

  @Test
  void aWordIsNotSplitWhereTheListSaysSo() {
    assertThat(parts("Hochhaus")).isEmpty();
    assertThat(parts("Hochhäuser")).isEmpty();
    assertThat(stem("Hochhäuser")).isEqualTo("hochhaus").isEqualTo(stem("Hochhaus"));
  }

  @Test
  void otherWordsAreAsTheyWere() {
    assertThat(parts("Wohnhaus")).containsExactly("wohnen", "haus");
  }

  private List<String> parts(String word) {
    return german.forms(word).parts().stream().map(CompoundPart::stem).toList();
  }

  private String stem(String word) {
    return german.forms(word).stem();
  }
}
