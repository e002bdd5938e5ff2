package kartei.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kartei.index.Dimension;
import kartei.search.IndexStatistics;

/** Says what an index holds. */
final class StatisticsPrinter {
  private static final int LABEL_WIDTH = 14;

  private final PrintStream out;
  private final Style style;
  private final Messages messages;

  StatisticsPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
  }

  void print(IndexStatistics statistics, OpenIndex.State index) {
    row("corpus", Printable.of(statistics.corpus().toString()));
    row("index", Printable.of(statistics.index().toString()));
    row(
        "content",
        messages.get("stats.counts", statistics.files(), statistics.entries(), statistics.stems()));
    row("size", size(statistics.bytes(), messages));
    row("built", built(statistics.built(), Instant.now()));
    String state = messages.get(index.stale() ? "stats.stale" : "stats.fresh");
    row("state", index.stale() ? style.warning(state) : state);
    row(
        "made-by",
        messages.get(
            "stats.maker", statistics.format(), statistics.lucene(), statistics.analysis()));
    facets(statistics.dimensions().stream().filter(Dimension::facet).toList());
    fields(statistics.fields());
  }

  /** A size on disk for people: in kilobytes or, where there are many, in megabytes. */
  static String size(long bytes, Messages messages) {
    return bytes < 1_000_000
        ? messages.get("stats.kilobytes", (int) Math.ceilDiv(bytes, 1_000))
        : messages.get("stats.megabytes", bytes / 1e6);
  }

  private String built(Instant built, Instant now) {
    long minutes = Math.max(0, Duration.between(built, now).toMinutes());
    String age =
        minutes < 60
            ? messages.get("stats.minutes", minutes)
            : minutes < 48 * 60
                ? messages.get("stats.hours", minutes / 60)
                : messages.get("stats.days", minutes / (24 * 60));
    var date = DateTimeFormatter.ofPattern(messages.get("stats.date"), Locale.ROOT);
    return date.format(built.atZone(ZoneId.systemDefault())) + " (" + age + ")";
  }

  private void row(String key, String text) {
    out.println(
        style.title(Wrapped.padded(messages.get("stats." + key), LABEL_WIDTH)) + " " + text);
  }

  private void facets(List<Dimension> facets) {
    if (facets.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(messages.get("show.facets")));
    for (Dimension facet : facets) {
      String type = messages.get("type." + JsonEntry.typeName(facet));
      out.println(
          "  "
              + Printable.of(facet.name())
              + "  "
              + style.faint(messages.get("index.facet", type, facet.values(), facet.entries())));
    }
  }

  private void fields(List<IndexStatistics.Field> fields) {
    if (fields.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(messages.get("stats.fields")));
    for (var field : fields) {
      String count = messages.get("stats.field", field.entries());
      out.println("  " + Printable.of(field.name()) + "  " + style.faint(count));
    }
  }

  /** {@code kartei.stats/1}. */
  static void json(Console console, IndexStatistics statistics, OpenIndex.State index) {
    new JsonPrinter(console.out())
        .print(
            "kartei.stats/1",
            json -> {
              JsonPrinter.writeIndex(json, index);
              json.writeNullProperty("error");
              JsonPrinter.write(json, "corpus", statistics.corpus().toString());
              JsonPrinter.write(json, "folder", statistics.index().toString());
              json.writeNumberProperty("files", statistics.files());
              json.writeNumberProperty("entries", statistics.entries());
              json.writeNumberProperty("stems", statistics.stems());
              json.writeNumberProperty("bytes", statistics.bytes());
              json.writeNumberProperty("format", statistics.format());
              JsonPrinter.write(json, "lucene", statistics.lucene());
              JsonPrinter.write(json, "analysis", statistics.analysis());
              JsonPrinter.writeObjects(
                  json,
                  "dimensions",
                  statistics.dimensions(),
                  dimension -> JsonEntry.writeDimension(json, dimension));
              JsonPrinter.writeObjects(
                  json,
                  "fields",
                  statistics.fields(),
                  field -> {
                    JsonPrinter.write(json, "name", field.name());
                    json.writeNumberProperty("entries", field.entries());
                  });
            });
  }
}
