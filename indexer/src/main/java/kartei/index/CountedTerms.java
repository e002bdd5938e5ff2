package kartei.index;

import kartei.analysis.Layer;
import kartei.analysis.Word;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The terms of words in one layer, each once with how often it occurs. Reads one text after the
 * other.
 */
final class CountedTerms extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final TermPrefix prefix = new TermPrefix();
  private WordCounts words = WordCounts.NONE;
  private Layer layer = Layer.EXACT;
  private int next;
  private int number;
  private int end;

  CountedTerms over(WordCounts counts, Layer ofLayer, String prefixed) {
    clearAttributes(); // the end of the field before left its marks
    words = counts;
    layer = ofLayer;
    prefix.set(prefixed);
    next = 0;
    number = 0;
    end = 0;
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
    term.setBytesRef(prefix.term(words.word(next - 1), number++));
    count.setTermFrequency(words.count(next - 1));
    // What stands beside another word at one place makes a text no longer.
    place.setPositionIncrement(words.size() - next < words.beside() ? 0 : 1);
    return true;
  }
}
