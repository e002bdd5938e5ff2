package kartei.analysis;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * Lucene's view of German text: a text is read once into a list of tokens, and each layer of terms
 * is a stream over that list.
 */
public final class GermanAnalyzers {

  private GermanAnalyzers() {}

  /** A stream of one layer's terms, in the positions and at the characters of the text. */
  public static TokenStream layer(List<Token> tokens, Layer layer) {
    return new LayerStream(tokens, layer);
  }

  /** An analyzer of one layer, for callers that have a text and no tokens. */
  public static Analyzer analyzer(Lexicon lexicon, Layer layer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new LayerTokenizer(new GermanText(lexicon), layer));
      }
    };
  }

  /** Reads all of its input and then streams a layer. */
  private static final class LayerTokenizer extends Tokenizer {
    private final GermanText german;
    private final TermCursor cursor;
    private final TermAttributes attributes = new TermAttributes(this);
    private final Layer layer;
    private int length;

    LayerTokenizer(GermanText german, Layer layer) {
      this.german = german;
      this.layer = layer;
      this.cursor = new TermCursor();
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      String text = readAll(input);
      length = text.length();
      cursor.start(german.tokens(text), layer);
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      return cursor.next() && attributes.set(cursor, this::correctOffset);
    }

    @Override
    public void end() throws IOException {
      super.end();
      attributes.end(correctOffset(length));
    }

    private static String readAll(Reader reader) throws IOException {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
      }
      return text.toString();
    }
  }
}
