package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kartei.analysis.GermanAnalyzers;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Lexicon;
import kartei.analysis.PlacedWords;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is indexed are the very terms that the analyzers give. */
class TermsFieldTest {
  private final GermanText german = new GermanText(Lexicon.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Die Wissensdatenbank der Sprachmodelle, § 433 Abs. 2",
        "Attention-Mechanismen und Open-Source-Software-Lizenzen (GPT-4V, C++, MoE)",
        "Zustandsräume 😀 Straße İstanbul Nutzer*innen"
      })
  void termsInPlaceAreThoseOfTheStream(String text) throws IOException {
    String all = text + " " + "q".repeat(600);
    List<Token> tokens = german.tokens(all);
    PlacedWords words = german.words(all);
    for (Layer layer : Layer.values()) {
      List<String> expected = placed(GermanAnalyzers.layer(tokens, layer));
      assertThat(placed(TermsField.placed("f", words, layer, "").stream()))
          .as(layer.name())
          .isEqualTo(expected);
      assertThat(placed(TermsField.placed("f", words, layer, "ä:").stream()))
          .as(layer.name())
          .isEqualTo(expected.stream().map(term -> "ä:" + term).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Haus haus Haus, ein großes Haus und noch ein Haus für die Katze",
        "Rettungs-Skalierbarkeit, Skalierbarkeit und skalierbare Skalierbarkeiten"
      })
  void rootsAreCounted(String text) throws IOException {
    var counter = new WordCounter();
    for (int again = 0; again < 2; again++) {
      WordCounts counts = counter.with(Layer.ROOT, german.words(text));
      assertThat(counted(TermsField.counted("f", counts, Layer.ROOT, "").stream()))
          .isEqualTo(counts(german.tokens(text).stream().map(t -> t.forms().root()).toList()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Haus haus Haus, ein großes Haus und noch ein Haus für die Katze"})
  void spellingsAreCountedWithoutStopWords(String text) throws IOException {
    WordCounts counts = new WordCounter().spellings(german.words(text));
    Map<String, Integer> counted =
        counted(TermsField.counted("f", counts, Layer.EXACT, "").stream());
    assertThat(counted)
        .isEqualTo(
            counts(
                german.tokens(text).stream()
                    .map(Token::forms)
                    .filter(forms -> forms.kind() != WordForms.Kind.STOP)
                    .map(WordForms::exact)
                    .toList()))
        .containsEntry("haus", 5);
  }

  /** Many different words, so that the tables grow. */
  @ParameterizedTest
  @ValueSource(ints = {1, 100, 20_000})
  void manyWordsAreCountedToo(int size) {
    var text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append("wort").append((char) ('a' + i % 26)).append(i / 26).append(" und ");
    }
    WordCounts counts = new WordCounter().spellings(german.words(text.toString()));
    assertThat(counts.size()).isEqualTo(size);
    assertThat(counts.count(size - 1)).isEqualTo(1);
  }

  private static Map<String, Integer> counts(List<@Nullable String> terms) {
    var counts = new TreeMap<String, Integer>();
    for (String term : terms) {
      if (term != null) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, Integer> counted(TokenStream stream) throws IOException {
    var all = new TreeMap<String, Integer>();
    var term = stream.getAttribute(BytesTermAttribute.class);
    var count = stream.getAttribute(TermFrequencyAttribute.class);
    while (stream.incrementToken()) {
      all.merge(term.getBytesRef().utf8ToString(), count.getTermFrequency(), Integer::sum);
    }
    return all;
  }

  private static List<String> placed(TokenStream stream) throws IOException {
    var all = new ArrayList<String>();
    var bytes = stream.getAttribute(TermToBytesRefAttribute.class);
    var place = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      all.add(bytes.getBytesRef().utf8ToString() + " +" + place.getPositionIncrement());
    }
    return all;
  }
}
