package kartei.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts the name of an entry's field before each term, so that all labelled parts share one Lucene
 * field: a corpus may have thousands of labels, and each Lucene field costs memory.
 */
final class FieldTerms extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final String prefix;

  FieldTerms(TokenStream words, String fieldName) {
    super(words);
    this.prefix = IndexSchema.fieldTerm(fieldName, "");
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    term.setEmpty().append(prefix).append(word);
    return true;
  }
}
