package kartei.search;

import java.util.List;

/**
 * What the index answers.
 *
 * @param request what was asked
 * @param parsed how the text was understood
 * @param total how many entries were found in all
 * @param hits the wanted ones of them, best first
 * @param facets empty unless asked for
 * @param notices what the user should know about the answer
 * @param tookMillis time of the search itself
 */
public record SearchResult(
    SearchRequest request,
    String parsed,
    int total,
    List<Hit> hits,
    List<FacetCounts> facets,
    List<Notice> notices,
    double tookMillis) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }
}
