package kartei.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kartei.search.Correction;
import kartei.search.Notice;
import kartei.search.SearchResult;

/** Says on stderr what is to be known about an answer. */
final class NoticePrinter {
  /** Of these the first detail is the subject, the others belong to it. */
  private static final Set<Notice.Kind> NAMED =
      EnumSet.of(Notice.Kind.UNKNOWN_VALUE, Notice.Kind.IS_DIMENSION);

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
      List<String> details = notice.details();
      String key = "notice." + JsonEntry.name(notice.kind());
      boolean named = NAMED.contains(notice.kind());
      String rest = named ? String.join(", ", details.subList(1, details.size())) : "";
      String first = named ? details.getFirst() : String.join(", ", details);
      console.notice(named && rest.isEmpty() ? key + ".alone" : key, first, rest);
    }
  }
}
