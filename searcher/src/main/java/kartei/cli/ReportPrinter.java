package kartei.cli;

import java.io.PrintStream;
import java.util.List;
import kartei.corpus.FileNotice;
import kartei.corpus.SkippedFile;
import kartei.entry.UnmatchedRow;
import kartei.index.Dimension;
import kartei.index.IndexReport;

/** Says what a run of the indexer did: the summary on stdout, what went wrong on stderr. */
final class ReportPrinter {
  /** Notices of one kind that are shown before the rest is only counted. */
  private static final int MOST = 20;

  private final Console console;
  private final PrintStream out;
  private final Messages messages;

  ReportPrinter(Console console) {
    this.console = console;
    this.out = console.out();
    this.messages = console.messages();
  }

  void print(IndexReport report) {
    String done = report.rebuilt() ? "index.built" : "index.updated";
    out.println(
        messages.get(
            done,
            report.entries(),
            report.files(),
            report.changed(),
            report.removed(),
            report.took().toMillis() / 1000.0));
    facets(report.dimensions().stream().filter(Dimension::facet).toList());
    few(report.skipped(), this::skipped);
    few(report.unmatchedRows(), this::unmatched);
    few(report.notices(), this::notice);
  }

  private void facets(List<Dimension> facets) {
    if (facets.isEmpty()) {
      return;
    }
    out.println(messages.get("index.facets"));
    for (Dimension facet : facets) {
      String type = messages.get("type." + JsonEntry.typeName(facet));
      out.println(
          "  "
              + Printable.of(facet.name())
              + "  "
              + messages.get(
                  "index.facet", type, facet.values(), facet.entries(), facet.evidence().odd()));
    }
  }

  private <T> void few(List<T> all, java.util.function.Consumer<T> print) {
    all.stream().limit(MOST).forEach(print);
    if (all.size() > MOST) {
      console.notice("index.more", all.size() - MOST);
    }
  }

  private void skipped(SkippedFile skip) {
    console.notice("index.skipped", skip.path(), messages.get("skip." + skip.reason()));
  }

  private void unmatched(UnmatchedRow row) {
    String key = row.candidates().isEmpty() ? "index.row-unknown" : "index.row-ambiguous";
    console.notice(key, row.file(), row.line(), row.row(), String.join(", ", row.candidates()));
  }

  private void notice(FileNotice notice) {
    console.notice(
        "index.notice",
        notice.path(),
        notice.line(),
        messages.get("file." + notice.kind(), notice.detail()));
  }
}
