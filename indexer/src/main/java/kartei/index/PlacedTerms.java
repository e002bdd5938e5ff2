package kartei.index;

import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of words in one layer, in their places. Reads one text after the other. */
final class PlacedTerms extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final WordTerms terms = new WordTerms();
  private PlacedWords words = PlacedWords.NONE;
  private int next;
  private int lastPosition;

  PlacedTerms over(PlacedWords placed, Layer layer, String prefix) {
    clearAttributes(); // the end of the field before left its marks
    words = placed;
    terms.begin(layer, prefix);
    next = 0;
    lastPosition = -1;
    return this;
  }

  @Override
  public boolean incrementToken() {
    while (!terms.hasNext()) {
      if (next == words.size()) {
        return false;
      }
      terms.of(words.word(next++));
    }
    int position = words.position(next - 1);
    term.setBytesRef(terms.next(words.word(next - 1)));
    place.setPositionIncrement(position - lastPosition);
    lastPosition = position;
    return true;
  }
}
