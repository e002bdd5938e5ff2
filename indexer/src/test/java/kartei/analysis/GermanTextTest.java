package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GermanTextTest {

  private final GermanText german = new GermanText(Lexicon.shipped());

  @Test
  void keepsSignsThatCarryMeaning() {
    assertThat(exact("C++, C# und .NET; § 433, 1.000,50 €"))
        .isEqualTo("c++ c# und .net net §433 433 1000,50");
  }

  @Test
  void aWordThatWasReadBeforeHasItsTermsForTheIndex() {
    for (String text : List.of("Wissensdatenbanken", "gehört", "GPT-4")) {
      assertThat(german.tokens(text)).isNotEmpty();
      PlacedWords words = german.words(text);
      PlacedWords fresh = new GermanText(Lexicon.shipped()).words(text);
      for (int i = 0; i < fresh.size(); i++) {
        assertThat(words.word(i).end(Layer.PARTS)).isEqualTo(fresh.word(i).end(Layer.PARTS));
      }
    }
  }

  @Test
  void aHyphenatedCompoundIsOneWordAndItsSegments() {
    List<Token> tokens = german.tokens("Ein Attention-Mechanismus wirkt");
    assertThat(tokens)
        .extracting(t -> t.forms().stem() + "@" + t.position() + "+" + t.span())
        .containsExactly(
            "ein@0+1",
            "attentionmechanismus@1+2",
            "attention@1+1",
            "mechanismus@2+1",
            "wirken@3+1");
  }

  @Test
  void genderFormsAreOneWord() {
    assertThat(exact("Nutzer*innen Nutzer:innen Nutzer_innen Nutzer/-innen NutzerInnen"))
        .isEqualTo("nutzerinnen nutzerinnen nutzerinnen nutzerinnen nutzerinnen");
    assertThat(exact("und/oder der/die")).isEqualTo("und oder der die");
  }

  @Test
  void unknownWordsOnHausAndBaumHaveNoLatinEnding() {
    assertThat(german.forms("Kwirdelhaus").stem()).isEqualTo(german.forms("Kwirdelhäuser").stem());
    assertThat(german.forms("Kwirdelbaum").stem()).isEqualTo(german.forms("Kwirdelbäume").stem());
    assertThat(german.forms("Kwirdelum").stem()).isEqualTo(german.forms("Kwirdelen").stem());
  }

  @Test
  void namesAreNeitherFoldedNorStemmed() {
    assertThat(german.forms("MoE").stem()).isEqualTo("moe");
    assertThat(german.forms("SLMs").stem()).isEqualTo("slm");
    assertThat(german.forms("RAG").stem()).isNotEqualTo(german.forms("ragen").stem());
    assertThat(german.forms("ACHTUNG").kind()).isEqualTo(WordForms.Kind.WORD);
  }

  @Test
  void explainsWhatItDoes() {
    assertThat(german.explain("Kündigungsfristen").steps())
        .extracting(WordReport.Step::name, WordReport.Step::result)
        .contains(
            org.assertj.core.groups.Tuple.tuple("part", "kündigung"),
            org.assertj.core.groups.Tuple.tuple("part", "frist"));
  }

  @Test
  void anyTextGivesWordsInOrderWithinTheText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "aäbcdeEnrstuU-*:/_.§# +1ß\u00ad\u0308’'\ud83d\ude00,()\n";
    for (int round = 0; round < 2_000; round++) {
      String text =
          random
              .ints(random.nextInt(40), 0, letters.length())
              .mapToObj(i -> String.valueOf(letters.charAt(i)))
              .collect(Collectors.joining());
      checkOrder(text, seed);
    }
  }

  @Test
  void aHeadingAndItsTextAreReadAsOneTextOfTwoLines() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "aäEnrst -*:/_.§# +1ß\u00ad\u0308’,\ud83d";
    for (int round = 0; round < 5_000; round++) {
      String heading = text(random, letters);
      String text = text(random, letters);
      HeadedWords headed = german.words(heading, text);
      assertSame(headed.heading(), german.words(heading), seed + ": " + heading);
      String both = heading + "\n" + text;
      assertSame(headed.both(), german.words(both), seed + ": " + both);
    }
  }

  private static void assertSame(PlacedWords found, PlacedWords wanted, String where) {
    assertThat(found.size()).as(where).isEqualTo(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(found.word(i)).as(where).isSameAs(wanted.word(i));
      assertThat(found.isBeside(i)).as(where).isEqualTo(wanted.isBeside(i));
    }
    for (Layer layer : Layer.values()) {
      assertThat(found.length(layer)).as(where).isEqualTo(wanted.length(layer));
    }
  }

  private static String text(Random random, String letters) {
    return random
        .ints(random.nextInt(12), 0, letters.length())
        .mapToObj(i -> String.valueOf(letters.charAt(i)))
        .collect(Collectors.joining());
  }

  private void checkOrder(String text, long seed) {
    int start = 0;
    int position = 0;
    for (Token token : german.tokens(text)) {
      assertThat(token.start()).as("seed %d, %s", seed, text).isBetween(start, text.length());
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
      assertThat(token.position()).isGreaterThanOrEqualTo(position);
      assertThat(token.forms().exact()).as("seed %d, %s", seed, text).isNotEmpty();
      start = token.start();
      position = token.position();
    }
  }

  private String exact(String text) {
    return german.tokens(text).stream()
        .filter(token -> token.span() == 1)
        .map(token -> token.forms().exact())
        .collect(Collectors.joining(" "));
  }
}
