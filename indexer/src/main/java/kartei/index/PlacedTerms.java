package kartei.index;

import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import kartei.analysis.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of words in one layer, in their places. Reads one text after the other. */
final class PlacedTerms extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final TermPrefix prefix = new TermPrefix();
  private PlacedWords words = PlacedWords.NONE;
  private Layer layer = Layer.STEM;
  private int next;
  private int number;
  private int end;
  private int lastPosition;

  PlacedTerms over(PlacedWords placed, Layer ofLayer, String prefixed) {
    clearAttributes(); // the end of the field before left its marks
    words = placed;
    layer = ofLayer;
    prefix.set(prefixed);
    next = 0;
    number = 0;
    end = 0;
    lastPosition = -1;
    return this;
  }

  @Override
  public boolean incrementToken() {
    while (number == end) {
      if (next == words.size()) {
        return false;
      }
      Word word = words.word(next++);
      number = word.first(layer);
      end = word.end(layer);
    }
    int position = words.position(next - 1);
    term.setBytesRef(prefix.term(words.word(next - 1), number++));
    place.setPositionIncrement(position - lastPosition);
    lastPosition = position;
    return true;
  }
}
