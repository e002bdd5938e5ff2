package kartei.index;

import kartei.analysis.Layer;
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
  private final WordTerms terms = new WordTerms();
  private WordCounts words = WordCounts.NONE;
  private int next;

  CountedTerms over(WordCounts counts, Layer layer, String prefix) {
    clearAttributes(); // the end of the field before left its marks
    words = counts;
    terms.begin(layer, prefix);
    next = 0;
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
    term.setBytesRef(terms.next(words.word(next - 1)));
    count.setTermFrequency(words.count(next - 1));
    // What stands beside another word at one place makes a text no longer.
    place.setPositionIncrement(words.size() - next < words.beside() ? 0 : 1);
    return true;
  }
}
