package kartei.search;

import java.util.ArrayList;
import java.util.List;
import kartei.query.Filters;
import kartei.query.QueryReader;
import kartei.query.ReadQuery;
import kartei.query.ReadingNote;
import kartei.query.SurfaceForms;

/** Says what the user should know about an answer. */
final class Adviser {
  private static final int MOST_SUGGESTIONS = 3;

  private final ReadQuery read;
  private final String text;
  private final SurfaceForms surface;

  /**
   * @param text the query as typed
   */
  Adviser(ReadQuery read, String text, QueryReader.Tools tools) {
    this.read = read;
    this.text = text;
    this.surface = new SurfaceForms(tools.vocabulary(), tools.german());
  }

  SearchResult.Advice advice(int total, boolean complete, List<Filters.Unmet> unmet) {
    var notices = new ArrayList<Notice>();
    if (!complete) {
      notices.add(new Notice(Notice.Kind.OUT_OF_TIME, List.of(String.valueOf(total))));
    }
    for (ReadingNote note : read.notes()) {
      var kind = Notice.Kind.valueOf(note.kind().name());
      notices.add(new Notice(kind, List.of(note.subject())));
    }
    if (!read.ignored().isEmpty() && !read.asked().isEmpty()) {
      notices.add(new Notice(Notice.Kind.IGNORED_WORDS, read.ignored()));
    }
    for (Filters.Unmet each : unmet) {
      var details = new ArrayList<>(List.of(each.filter().toString()));
      details.addAll(each.values());
      notices.add(new Notice(Notice.Kind.UNKNOWN_VALUE, details));
    }
    return new SearchResult.Advice(complete, corrections(), suggestions(), notices);
  }

  private List<Correction> corrections() {
    return read.corrections().stream().map(c -> new Correction(c.from(), c.to())).toList();
  }

  /** The query with another word in place of one that the corpus does not have. */
  private List<String> suggestions() {
    return read.possible().stream()
        .map(guess -> text.replace(guess.from(), surface.of(guess.exact())))
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }
}
