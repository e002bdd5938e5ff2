package kartei.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the index answers.
 *
 * @param request what was asked
 * @param parsed how the text was understood
 * @param total how many entries were found in all
 * @param hits the wanted ones of them, best first
 * @param facets empty unless asked for
 * @param advice what to know about the answer
 * @param tookMillis time of the search itself
 */
public record SearchResult(
    SearchRequest request,
    String parsed,
    int total,
    List<Hit> hits,
    List<FacetCounts> facets,
    Advice advice,
    double tookMillis) {

  /**
   * What the user should know about an answer.
   *
   * @param complete whether all entries were looked at; if not, the time was over
   * @param corrections typing errors that were corrected
   * @param suggestions queries that may have been meant
   */
  public record Advice(
      boolean complete,
      List<Correction> corrections,
      List<String> suggestions,
      List<Notice> notices) {
    public Advice {
      corrections = List.copyOf(corrections);
      suggestions = List.copyOf(suggestions);
      notices = List.copyOf(notices);
    }

    Advice with(List<Notice> more) {
      var all = new ArrayList<>(notices);
      all.addAll(more);
      return new Advice(complete, corrections, suggestions, all);
    }
  }

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** What the user should know about the answer. */
  public List<Notice> notices() {
    return advice.notices();
  }
}
