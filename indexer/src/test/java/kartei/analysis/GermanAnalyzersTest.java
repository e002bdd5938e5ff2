package kartei.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class GermanAnalyzersTest {

  private final Lexicon lexicon = Lexicon.shipped();

  @Test
  void eachLayerHasItsTermsAtTheirCharacters() throws IOException {
    String text = "Neue Sprachmodelle";
    assertThat(layer(text, Layer.EXACT)).containsExactly("neue+1:0-4", "sprachmodelle+1:5-18");
    assertThat(layer(text, Layer.STEM)).containsExactly("neu+1:0-4", "sprachmodell+1:5-18");
    assertThat(layer(text, Layer.PARTS)).containsExactly("sprache+2:5-11", "modell+0:11-18");
  }

  @Test
  void aWordLongerThanATermComesInPieces() throws IOException {
    assertThat(layer("x".repeat(600), Layer.EXACT)).hasSize(3);
  }

  @Test
  void theAnalyzerSaysTheSameAsTheStream() throws IOException {
    try (var analyzer = GermanAnalyzers.analyzer(lexicon, Layer.STEM)) {
      for (String text : List.of("Alte Häuser", "Neue Verträge")) {
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
          assertThat(read(stream)).isEqualTo(layer(text, Layer.STEM));
        }
      }
    }
  }

  private List<String> layer(String text, Layer layer) throws IOException {
    try (TokenStream stream = GermanAnalyzers.layer(new GermanText(lexicon).tokens(text), layer)) {
      return read(stream);
    }
  }

  private static List<String> read(TokenStream stream) throws IOException {
    List<String> terms = new ArrayList<>();
    stream.reset();
    while (stream.incrementToken()) {
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      terms.add(
          stream.getAttribute(CharTermAttribute.class)
              + "+"
              + stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement()
              + ":"
              + offset.startOffset()
              + "-"
              + offset.endOffset());
    }
    stream.end();
    return terms;
  }
}
