package kartei.cli;

import kartei.search.Comparison;
import kartei.search.Comparison.Cell;
import kartei.search.Comparison.Row;
import tools.jackson.core.JsonGenerator;

/** {@code kartei.compare/1}: entries, and what they have name by name. */
final class ComparisonJson {
  private ComparisonJson() {}

  static void print(Console console, Comparison comparison, OpenIndex.State index) {
    new JsonPrinter(console.out())
        .print(
            "kartei.compare/1",
            json -> {
              JsonPrinter.writeIndex(json, index);
              json.writeNullProperty("error");
              JsonPrinter.writeObjects(
                  json, "entries", comparison.entries(), entry -> JsonEntry.write(json, entry));
              JsonPrinter.writeObjects(json, "rows", comparison.rows(), row -> writeRow(json, row));
            });
  }

  private static void writeRow(JsonGenerator json, Row row) {
    json.writeStringProperty("kind", JsonEntry.name(row.kind()));
    JsonPrinter.write(json, "name", row.name());
    json.writeBooleanProperty("differs", row.differs());
    JsonPrinter.writeObjects(json, "cells", row.cells(), cell -> writeCell(json, cell));
  }

  private static void writeCell(JsonGenerator json, Cell cell) {
    JsonPrinter.writeStrings(json, "values", cell.values());
    JsonPrinter.writeStrings(json, "notes", cell.notes());
    if (cell.place().isPresent()) {
      json.writeNumberProperty("place", Math.round(cell.place().getAsDouble() * 1000) / 1000.0);
    } else {
      json.writeNullProperty("place");
    }
  }
}
