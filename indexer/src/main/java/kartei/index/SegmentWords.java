package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of all entries of a segment that is about to be written. */
final class SegmentWords {
  private final Map<Place, List<DocumentText>> texts = new EnumMap<>(Place.class);

  /** The words of a text of an entry, and its number in the segment. */
  record DocumentText(int document, EntryWords.PlacedText text) {}

  /**
   * Fetches the words.
   *
   * @param numbers the terms that stand for them
   */
  SegmentWords(Terms numbers, int documents, WaitingWords waiting) throws IOException {
    var entries = new EntryWords[documents];
    TermsEnum terms = numbers.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      postings = terms.postings(postings, PostingsEnum.NONE);
      entries[postings.nextDoc()] = waiting.take(term);
    }
    for (int document = 0; document < documents; document++) {
      if (entries[document] != null) {
        for (EntryWords.PlacedText text : entries[document].texts()) {
          texts
              .computeIfAbsent(text.place(), place -> new ArrayList<>())
              .add(new DocumentText(document, text));
        }
      }
    }
  }

  /** The words of a place; they are given away, and to ask again would lose their terms. */
  NumberedWords take(Place place) {
    List<DocumentText> taken = texts.remove(place);
    if (taken == null) {
      throw new IllegalStateException("no words of " + place);
    }
    return new NumberedWords(taken);
  }
}
