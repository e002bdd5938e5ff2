package kartei.bench.speed;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An answer as a line of JSON: plain Lucene's is written here; of both the figures are read. */
final class AnswerLine {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
  private static final Pattern ID = Pattern.compile("\"id\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TOOK = Pattern.compile("\"took_ms\":([\\d.]+)");

  private AnswerLine() {}

  static String of(PlainSearch.Answer answer, double millis) {
    var line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeNumberProperty("total", answer.total());
      json.writeNumberProperty("took_ms", millis);
      json.writeArrayPropertyStart("hits");
      for (PlainSearch.Found hit : answer.hits()) {
        json.writeStartObject();
        json.writeStringProperty("id", hit.id());
        json.writeStringProperty("title", hit.title());
        json.writeNumberProperty("score", hit.score());
        json.writeStringProperty("snippet", hit.snippet());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  /** How many were found; fails on an answer that does not say. */
  static long total(String line) {
    Matcher total = TOTAL.matcher(line);
    if (!total.find()) {
      throw new FailedRun("no answer: " + line);
    }
    return Long.parseLong(total.group(1));
  }

  /** The hits, as they are written in JSON. */
  static List<String> ids(String line) {
    return ID.matcher(line).results().map(id -> id.group(1)).toList();
  }

  /** What the program itself says that the answer took. */
  static double millis(String line) {
    Matcher took = TOOK.matcher(line);
    if (!took.find()) {
      throw new FailedRun("no took_ms: " + line);
    }
    return Double.parseDouble(took.group(1));
  }
}
