package kartei.search;

import java.util.List;
import kartei.entry.Entry;

/**
 * Entries that are about the same as another.
 *
 * @param entry the one that others are compared with
 * @param hits the most similar first
 */
public record SimilarEntries(Entry entry, List<Hit> hits) {
  public SimilarEntries {
    hits = List.copyOf(hits);
  }

  /**
   * A similar entry.
   *
   * @param score comparable within one answer only
   * @param shared the words that both have, as this entry writes them, the most telling first
   */
  public record Hit(Entry entry, float score, List<String> shared) {
    public Hit {
      shared = List.copyOf(shared);
    }
  }
}
