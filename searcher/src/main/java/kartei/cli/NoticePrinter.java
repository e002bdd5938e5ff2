package kartei.cli;

import java.util.List;
import kartei.search.Correction;
import kartei.search.Notice;
import kartei.search.SearchResult;

/** Says on stderr what is to be known about an answer. */
final class NoticePrinter {
  private final Console console;

  NoticePrinter(Console console) {
    this.console = console;
  }

  void print(SearchResult.Advice advice) {
    for (Correction correction : advice.corrections()) {
      console.notice("advice.corrected", correction.from(), correction.to());
    }
    if (!advice.suggestions().isEmpty()) {
      console.notice("advice.suggested", String.join(", ", advice.suggestions()));
    }
    print(advice.notices());
  }

  void print(List<Notice> notices) {
    for (Notice notice : notices) {
      console.notice(
          "notice." + JsonEntry.name(notice.kind()), String.join(", ", notice.details()));
    }
  }
}
