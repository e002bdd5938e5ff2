package kartei.query;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What became of the text that was typed.
 *
 * @param query for Lucene; matches all entries where the text asks for nothing
 * @param wishes what is asked for, in the order of the text
 * @param ignored words too common to search for, left out because there are others
 */
public record ReadQuery(Query query, List<Wish> wishes, List<String> ignored) {
  public ReadQuery {
    wishes = List.copyOf(wishes);
    ignored = List.copyOf(ignored);
  }
}
