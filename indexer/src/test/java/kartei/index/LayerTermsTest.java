package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kartei.analysis.GermanAnalyzers;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Lexicon;
import kartei.analysis.Token;
import kartei.analysis.WordForms;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is indexed are the very terms that the analyzers give. */
class LayerTermsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Die Wissensdatenbank der Sprachmodelle, § 433 Abs. 2",
        "Attention-Mechanismen und Open-Source-Software-Lizenzen (GPT-4V, C++, MoE)",
        "Zustandsräume 😀 Straße İstanbul Nutzer*innen"
      })
  void termsInPlaceAreThoseOfTheStream(String text) throws IOException {
    List<Token> tokens = new GermanText(Lexicon.shipped()).tokens(text + " " + "q".repeat(600));
    for (Layer layer : Layer.values()) {
      assertThat(terms(LayerTerms.inPlace(tokens, layer, "")))
          .as(layer.name())
          .isEqualTo(terms(GermanAnalyzers.layer(tokens, layer)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Haus haus Haus, ein großes Haus und noch ein Haus für die Katze"})
  void spellingsAreCountedWithoutStopWords(String text) {
    List<Token> tokens = new GermanText(Lexicon.shipped()).tokens(text);
    var expected = new TreeMap<String, Integer>();
    for (Token token : tokens) {
      if (token.forms().kind() != WordForms.Kind.STOP) {
        expected.merge(token.forms().exact(), 1, Integer::sum);
      }
    }
    var counted = new TreeMap<String, Integer>();
    LayerTerms terms = LayerTerms.spellings(tokens);
    for (int i = 0; i < terms.size(); i++) {
      counted.merge(term(terms, i), terms.number(i), Integer::sum);
    }
    assertThat(counted).isEqualTo(expected).containsEntry("haus", 5);
  }

  private static List<String> terms(LayerTerms terms) {
    var all = new ArrayList<String>();
    for (int i = 0; i < terms.size(); i++) {
      all.add(term(terms, i) + " +" + terms.number(i));
    }
    return all;
  }

  private static String term(LayerTerms terms, int at) {
    var bytes = new BytesRef();
    terms.get(at, bytes);
    return bytes.utf8ToString();
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    var all = new ArrayList<String>();
    var term = stream.addAttribute(CharTermAttribute.class);
    var place = stream.addAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      all.add(term + " +" + place.getPositionIncrement());
    }
    return all;
  }
}
