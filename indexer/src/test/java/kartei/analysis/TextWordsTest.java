package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextWordsTest {
  private final GermanText german = new GermanText(Lexicon.shipped());

  @Test
  void findsWhatIsWrittenInflectedDerivedOrPart() {
    TextWords words =
        german.textWords("Die Skalierbarkeit großer Wissensdatenbanken ist kein Wunder.");
    assertThat(exact(words, Set.of("grosser"))).containsExactly("grosser");
    assertThat(exact(words, Set.of("datum"))).containsExactly("wissensdatenbanken");
    assertThat(exact(words, Set.of("wunder", "wissensdatenbank")))
        .containsExactly("wissensdatenbanken", "wunder");
    assertThat(exact(words, Set.of("modell"))).isEmpty();
  }

  @Test
  void findsTheSameAsALookAtEveryWordForAnyTerms() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String text = Files.readString(Path.of("../corpus/LLM-Architekturen.md"));
    TextWords words = german.textWords(text);
    assertThat(words.tokens()).isEqualTo(german.tokens(text));
    var all =
        new ArrayList<String>(
            new TreeSet<>(
                german.tokens(text).stream()
                    .flatMap(token -> terms(token.forms()).stream())
                    .toList()));
    for (int i = 0; i < 300; i++) {
      Set<String> some = new TreeSet<>();
      for (int n = random.nextInt(12); n >= 0; n--) {
        some.add(all.get(random.nextInt(all.size())));
      }
      List<Token> looked =
          words.tokens().stream()
              .filter(token -> terms(token.forms()).stream().anyMatch(some::contains))
              .toList();
      assertThat(words.tokens(some)).as("seed %d, terms %s", seed, some).isEqualTo(looked);
    }
  }

  private static List<String> terms(WordForms word) {
    var terms = new ArrayList<String>(List.of(word.exact(), word.stem()));
    if (word.root() != null) {
      terms.add(word.root());
    }
    word.allParts().forEach(part -> terms.add(part.stem()));
    return terms;
  }

  private static List<String> exact(TextWords words, Set<String> terms) {
    return words.tokens(terms).stream().map(token -> token.forms().exact()).toList();
  }
}
