package kartei.query;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What became of the text that was typed.
 *
 * @param query for Lucene; matches all entries where the text asks for nothing
 * @param parsed how the text was understood, for people
 * @param asked what is asked for, in the order of the text
 * @param ignored words too common to search for, left out because there are others
 * @param notes what the user should know about the reading
 * @param corrections typing errors that were corrected
 * @param possible words that may have been meant by others, where that is not clear
 */
public record ReadQuery(
    Query query,
    String parsed,
    List<Asked> asked,
    List<String> ignored,
    List<ReadingNote> notes,
    List<Correction> corrections,
    List<Guess> possible) {
  public ReadQuery {
    asked = List.copyOf(asked);
    ignored = List.copyOf(ignored);
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    possible = List.copyOf(possible);
  }

  static ReadQuery ofEverything(Query all) {
    return new ReadQuery(all, "*", List.of(), List.of(), List.of(), List.of(), List.of());
  }

  ReadQuery with(List<ReadingNote> others) {
    return new ReadQuery(query, parsed, asked, ignored, others, corrections, possible);
  }
}
