package kartei.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import kartei.analysis.WordPairs.Pair;
import kartei.analysis.WordPairs.Report;
import kartei.analysis.WordPairs.Score;
import tools.jackson.core.JsonGenerator;

/** Says how a table of word pairs came out: precision, recall and F1 class by class. */
final class PairsPrinter {
  private static final int NAME_WIDTH = 20;

  private final PrintStream out;
  private final Style style;
  private final Messages messages;

  PairsPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
  }

  void print(Report report) {
    String[] heads = messages.get("analyze.table.head").split(",");
    out.println(
        style.title(
            Wrapped.padded(heads[0].strip(), NAME_WIDTH)
                + "%9s %9s %9s %9s"
                    .formatted(
                        heads[1].strip(), heads[2].strip(), heads[3].strip(), heads[4].strip())));
    report.classes().forEach(this::row);
    row(messages.get("analyze.table.all"), report.all());
    for (Pair pair : report.all().wrong()) {
      String key = pair.expected() ? "analyze.table.missed" : "analyze.table.false";
      out.println(
          style.warning(
              Printable.of(messages.get(key, pair.wordClass(), pair.query(), pair.text()))));
    }
  }

  private void row(String name, Score score) {
    out.println(
        Wrapped.padded(Wrapped.cut(Printable.of(name), NAME_WIDTH - 1), NAME_WIDTH)
            + String.format(
                Locale.ROOT,
                "%9d %9.4f %9.4f %9.4f",
                score.cases(),
                score.precision(),
                score.recall(),
                score.f1()));
  }

  /** {@code kartei.pairs/1}. */
  static void json(Console console, Report report) {
    new JsonPrinter(console.out())
        .print(
            "kartei.pairs/1",
            json -> {
              json.writeNullProperty("error");
              JsonPrinter.writeObjects(
                  json, "classes", report.classes().entrySet(), each -> writeClass(json, each));
              json.writeObjectPropertyStart("all");
              writeScore(json, report.all());
              json.writeEndObject();
              JsonPrinter.writeObjects(
                  json, "wrong", report.all().wrong(), pair -> writePair(json, pair));
            });
  }

  private static void writeClass(JsonGenerator json, Map.Entry<String, Score> each) {
    JsonPrinter.write(json, "class", each.getKey());
    writeScore(json, each.getValue());
  }

  private static void writeScore(JsonGenerator json, Score score) {
    json.writeNumberProperty("cases", score.cases());
    json.writeNumberProperty("precision", score.precision());
    json.writeNumberProperty("recall", score.recall());
    json.writeNumberProperty("f1", score.f1());
  }

  private static void writePair(JsonGenerator json, Pair pair) {
    JsonPrinter.write(json, "class", pair.wordClass());
    JsonPrinter.write(json, "query", pair.query());
    JsonPrinter.write(json, "text", pair.text());
    json.writeBooleanProperty("expected", pair.expected());
  }
}
