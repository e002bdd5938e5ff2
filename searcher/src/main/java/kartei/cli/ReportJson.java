package kartei.cli;

import kartei.index.Dimension;
import kartei.index.IndexReport;

/** {@code kartei.index/1}: what a run of the indexer did. */
final class ReportJson {
  private final JsonPrinter printer;

  ReportJson(Console console) {
    this.printer = new JsonPrinter(console.out());
  }

  void print(IndexReport report) {
    printer.print(
        "kartei.index/1",
        json -> {
          JsonPrinter.write(json, "corpus", report.corpus().toString());
          JsonPrinter.write(json, "index", report.index().toString());
          json.writeBooleanProperty("rebuilt", report.rebuilt());
          json.writeNumberProperty("files", report.files());
          json.writeNumberProperty("entries", report.entries());
          json.writeNumberProperty("changed", report.changed());
          json.writeNumberProperty("removed", report.removed());
          json.writeNumberProperty("took_ms", report.took().toMillis());
          json.writeNullProperty("error");
          JsonPrinter.writeObjects(
              json,
              "facets",
              report.dimensions().stream().filter(Dimension::facet).toList(),
              dimension -> JsonEntry.writeDimension(json, dimension));
          JsonPrinter.writeObjects(
              json,
              "skipped",
              report.skipped(),
              skip -> {
                JsonPrinter.write(json, "file", skip.path());
                json.writeStringProperty("reason", JsonEntry.name(skip.reason()));
              });
          JsonPrinter.writeObjects(
              json,
              "unmatched_rows",
              report.unmatchedRows(),
              row -> {
                JsonPrinter.write(json, "file", row.file());
                json.writeNumberProperty("line", row.line());
                JsonPrinter.write(json, "table", row.table());
                JsonPrinter.write(json, "row", row.row());
                JsonPrinter.writeStrings(json, "candidates", row.candidates());
              });
        });
  }
}
