package kartei.index;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** The term that stands for the words of an entry while they wait to be written. */
final class WordsField extends Field {
  private final EntryWords words;

  /**
   * Makes a field.
   *
   * @param term by which {@link WaitingWords} finds the words
   */
  WordsField(BytesRef term, EntryWords words) {
    super(IndexSchema.WORDS, term, StringField.TYPE_NOT_STORED);
    this.words = words;
  }

  EntryWords words() {
    return words;
  }
}
