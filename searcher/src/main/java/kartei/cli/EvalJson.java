package kartei.cli;

import java.io.PrintStream;
import java.util.Map;
import kartei.eval.Comparison;
import kartei.eval.Evaluation;
import kartei.eval.Measures;
import tools.jackson.core.JsonGenerator;

/** Measures as one JSON object; its names are a contract. */
final class EvalJson {
  private final JsonPrinter printer;

  EvalJson(PrintStream out) {
    this.printer = new JsonPrinter(out);
  }

  void evaluation(Evaluation evaluation, boolean perQuery) {
    printer.print(
        "kartei.eval/1",
        json -> {
          json.writeNumberProperty("queries", evaluation.perTopic().size());
          json.writeNumberProperty("documents", evaluation.documents());
          json.writeNumberProperty("unknown", evaluation.unknown());
          writeMeasures(json, evaluation.mean());
          json.writeObjectPropertyStart("latency_ms");
          writeRounded(json, "p50", evaluation.millis(.5));
          writeRounded(json, "p99", evaluation.millis(.99));
          json.writeEndObject();
          json.writeNullProperty("error");
          if (perQuery) {
            writePerQuery(json, evaluation.perTopic());
          }
        });
  }

  void comparison(Comparison comparison) {
    printer.print(
        "kartei.comparison/1",
        json -> {
          json.writeObjectPropertyStart("first");
          writeMeasures(json, comparison.first());
          json.writeEndObject();
          json.writeObjectPropertyStart("second");
          writeMeasures(json, comparison.second());
          json.writeEndObject();
          writeRounded(json, "p", comparison.p());
          json.writeNullProperty("error");
          json.writeArrayPropertyStart("changes");
          for (Comparison.Change change : comparison.changes()) {
            json.writeStartObject();
            JsonPrinter.write(json, "query", change.topic());
            writeRounded(json, "first", change.first());
            writeRounded(json, "second", change.second());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void writePerQuery(JsonGenerator json, Map<String, Measures> perTopic) {
    json.writeArrayPropertyStart("per_query");
    perTopic.forEach(
        (topic, measures) -> {
          json.writeStartObject();
          JsonPrinter.write(json, "query", topic);
          writeMeasures(json, measures);
          json.writeEndObject();
        });
    json.writeEndArray();
  }

  private static void writeMeasures(JsonGenerator json, Measures measures) {
    writeRounded(json, "ndcg@10", measures.ndcg10());
    writeRounded(json, "mrr@10", measures.mrr10());
    writeRounded(json, "recall@10", measures.recall10());
    writeRounded(json, "recall@100", measures.recall100());
  }

  private static void writeRounded(JsonGenerator json, String name, double value) {
    json.writeNumberProperty(name, Math.round(value * 1e6) / 1e6);
  }
}
