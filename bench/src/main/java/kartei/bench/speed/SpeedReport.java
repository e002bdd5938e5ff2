package kartei.bench.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The figures for people, as Markdown tables, and for programs, as JSON. */
final class SpeedReport {
  private final Machine machine;
  private final SpeedOptions options;

  SpeedReport(Machine machine, SpeedOptions options) {
    this.machine = machine;
    this.options = options;
  }

  String title() {
    return "%s, %s, %d cores (%s), %s, JDK %s%n"
        .formatted(
            options.corpus().getFileName(),
            machine.date(),
            machine.cores(),
            machine.cpu(),
            machine.system(),
            machine.jdk());
  }

  /** A column for each metric with its medians, and one with the ratios to the baseline. */
  String markdown(Table table) {
    List<String> metrics = table.metrics();
    var out = new StringBuilder("| ").append(table.part()).append(" |");
    metrics.forEach(metric -> out.append(' ').append(metric).append(" | × |"));
    out.append("\n|---|").append("---:|---:|".repeat(metrics.size())).append('\n');
    for (Row row : table.rows()) {
      out.append("| ").append(row.program()).append(" |");
      for (String metric : metrics) {
        Series series = row.of(metric);
        out.append(series == null ? "  |  |" : cells(series, table.ratio(series)));
      }
      out.append('\n');
    }
    return out.append("\n× of ").append(table.baseline()).append('\n').toString();
  }

  private static String cells(Series series, double ratio) {
    String times = Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.2f", ratio) : "";
    return " " + number(series.median()) + " | " + times + " |";
  }

  private static String number(double value) {
    int digits = Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0;
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  /** Writes the figures of all rounds, {@code kartei.bench/1}. */
  void write(List<Table> tables) throws IOException {
    var context =
        new ObjectWriteContext.Base() {
          @Override
          public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    try (Writer writer = Files.newBufferedWriter(options.json());
        JsonGenerator json = new JsonFactory().createGenerator(context, writer)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "kartei.bench/1");
      json.writeStringProperty("date", machine.date().toString());
      json.writeStringProperty("corpus", options.corpus().getFileName().toString());
      json.writeNumberProperty("cores", machine.cores());
      json.writeStringProperty("cpu", machine.cpu());
      json.writeStringProperty("system", machine.system());
      json.writeStringProperty("jdk", machine.jdk());
      json.writeArrayPropertyStart("figures");
      for (Table table : tables) {
        for (Row row : table.rows()) {
          row.series().forEach(series -> write(json, table, row, series));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, Table table, Row row, Series series) {
    json.writeStartObject();
    json.writeStringProperty("part", table.part());
    json.writeStringProperty("program", row.program());
    json.writeStringProperty("metric", series.metric());
    json.writeNumberProperty("median", series.median());
    double ratio = table.ratio(series);
    if (Double.isFinite(ratio)) {
      json.writeNumberProperty("ratio", ratio);
      json.writeStringProperty("baseline", table.baseline());
    }
    json.writeArrayPropertyStart("values");
    series.values().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }
}
