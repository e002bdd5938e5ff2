package kartei.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kartei.corpus.SkippedFile;
import kartei.entry.Entry;
import kartei.entry.UnmatchedRow;
import kartei.index.IndexReport;
import kartei.search.FacetCounts;
import kartei.search.Hit;
import kartei.search.SearchResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an answer as one JSON object on a line of its own; names and schema are a contract. */
final class JsonPrinter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new SafeEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET) // more objects may follow
          .build();

  private final PrintStream out;

  JsonPrinter(PrintStream out) {
    this.out = out;
  }

  void result(SearchResult result, OpenIndex.State index, Explanations explanations) {
    print(
        "kartei.search/1",
        json -> {
          writeQuery(json, result);
          writeIndex(json, index);
          json.writeNumberProperty("total", result.total());
          json.writeNumberProperty("took_ms", Math.round(result.tookMillis() * 1000) / 1000.0);
          json.writeNullProperty("error");
          json.writeArrayPropertyStart("hits");
          result.hits().forEach(hit -> writeHit(json, hit, explanations));
          json.writeEndArray();
          writeFacets(json, result.facets());
          AdviceJson.write(json, result.advice());
          writeNotices(json, result);
        });
  }

  void facets(SearchResult result, OpenIndex.State index) {
    print(
        "kartei.facets/1",
        json -> {
          writeQuery(json, result);
          writeIndex(json, index);
          json.writeNumberProperty("total", result.total());
          json.writeNullProperty("error");
          writeFacets(json, result.facets());
          writeNotices(json, result);
        });
  }

  void entry(Entry entry, OpenIndex.State index) {
    print(
        "kartei.entry/1",
        json -> {
          writeIndex(json, index);
          json.writeNullProperty("error");
          json.writeObjectPropertyStart("entry");
          JsonEntry.write(json, entry);
          write(json, "text", entry.text());
          json.writeEndObject();
        });
  }

  void report(IndexReport report) {
    print(
        "kartei.index/1",
        json -> {
          write(json, "corpus", report.corpus().toString());
          write(json, "index", report.index().toString());
          json.writeBooleanProperty("rebuilt", report.rebuilt());
          json.writeNumberProperty("files", report.files());
          json.writeNumberProperty("entries", report.entries());
          json.writeNumberProperty("changed", report.changed());
          json.writeNumberProperty("removed", report.removed());
          json.writeNumberProperty("took_ms", report.took().toMillis());
          json.writeNullProperty("error");
          json.writeArrayPropertyStart("facets");
          report.dimensions().stream()
              .filter(d -> d.facet())
              .forEach(d -> JsonEntry.writeDimension(json, d));
          json.writeEndArray();
          json.writeArrayPropertyStart("skipped");
          report.skipped().forEach(skip -> writeSkipped(json, skip));
          json.writeEndArray();
          json.writeArrayPropertyStart("unmatched_rows");
          report.unmatchedRows().forEach(row -> writeRow(json, row));
          json.writeEndArray();
        });
  }

  void problem(Problem problem) {
    print(
        "kartei.error/1",
        json -> {
          json.writeObjectPropertyStart("error");
          write(json, "code", problem.code());
          write(json, "message", problem.message());
          write(json, "hint", problem.hint());
          json.writeEndObject();
        });
  }

  /** An answer: its schema first, then what {@code body} writes. */
  void print(String schema, java.util.function.Consumer<JsonGenerator> body) {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
      json.writeStartObject();
      json.writeStringProperty("schema", schema);
      body.accept(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeQuery(JsonGenerator json, SearchResult result) {
    json.writeObjectPropertyStart("query");
    write(json, "text", result.request().text());
    write(json, "parsed", result.parsed());
    writeStrings(json, "filters", result.request().filters());
    json.writeEndObject();
  }

  static void writeIndex(JsonGenerator json, OpenIndex.State index) {
    json.writeObjectPropertyStart("index");
    json.writeNumberProperty("entries", index.entries());
    json.writeStringProperty("built", index.built().toString());
    json.writeBooleanProperty("stale", index.stale());
    json.writeEndObject();
  }

  private static void writeHit(JsonGenerator json, Hit hit, Explanations explanations) {
    json.writeStartObject();
    JsonEntry.write(json, hit.entry());
    json.writeNumberProperty("score", hit.score());
    SnippetJson.write(json, hit.snippet());
    explanations.write(json, hit);
    json.writeEndObject();
  }

  private static void writeFacets(JsonGenerator json, List<FacetCounts> facets) {
    json.writeArrayPropertyStart("facets");
    for (FacetCounts facet : facets) {
      json.writeStartObject();
      write(json, "dimension", facet.dimension().name());
      json.writeStringProperty("type", JsonEntry.typeName(facet.dimension()));
      json.writeArrayPropertyStart("values");
      for (FacetCounts.Count count : facet.values()) {
        json.writeStartObject();
        write(json, "value", count.value());
        json.writeNumberProperty("count", count.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeNotices(JsonGenerator json, SearchResult result) {
    json.writeArrayPropertyStart("notices");
    result
        .notices()
        .forEach(
            notice -> {
              json.writeStartObject();
              json.writeStringProperty("kind", JsonEntry.name(notice.kind()));
              writeStrings(json, "details", notice.details());
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private static void writeSkipped(JsonGenerator json, SkippedFile skip) {
    json.writeStartObject();
    write(json, "file", skip.path());
    json.writeStringProperty("reason", JsonEntry.name(skip.reason()));
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, UnmatchedRow row) {
    json.writeStartObject();
    write(json, "file", row.file());
    json.writeNumberProperty("line", row.line());
    write(json, "table", row.table());
    write(json, "row", row.row());
    writeStrings(json, "candidates", row.candidates());
    json.writeEndObject();
  }

  static void writeStrings(JsonGenerator json, String name, List<String> strings) {
    json.writeArrayPropertyStart(name);
    strings.forEach(string -> json.writeString(WellFormed.of(string)));
    json.writeEndArray();
  }

  static void write(JsonGenerator json, String name, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, WellFormed.of(value));
    }
  }
}
