package kartei.analysis;

import java.io.IOException;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.analysis.TokenStream;

/** One layer of a list of tokens as a Lucene stream. */
final class LayerStream extends TokenStream {

  private final List<Token> tokens;
  private final Layer layer;
  private final TermCursor cursor = new TermCursor();
  private final TermAttributes attributes = new TermAttributes(this);

  LayerStream(List<Token> tokens, Layer layer) {
    this.tokens = tokens;
    this.layer = layer;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    cursor.start(tokens, layer);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    return cursor.next() && attributes.set(cursor, IntUnaryOperator.identity());
  }

  @Override
  public void end() throws IOException {
    super.end();
    attributes.end(tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end());
  }
}
