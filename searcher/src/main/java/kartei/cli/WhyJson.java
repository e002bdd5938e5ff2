package kartei.cli;

import java.util.List;
import kartei.search.Notice;
import kartei.search.Why;
import tools.jackson.core.JsonGenerator;

/** {@code kartei.why/1}: each word of a query followed into an entry. */
final class WhyJson {
  private final JsonPrinter printer;

  WhyJson(Console console) {
    this.printer = new JsonPrinter(console.out());
  }

  void why(Why why, String text, OpenIndex.State index) {
    printer.print(
        "kartei.why/1",
        json -> {
          json.writeObjectPropertyStart("query");
          JsonPrinter.write(json, "text", text);
          JsonPrinter.write(json, "parsed", why.parsed());
          json.writeEndObject();
          JsonPrinter.writeIndex(json, index);
          json.writeNullProperty("error");
          JsonPrinter.write(json, "id", why.entry().id());
          JsonPrinter.write(json, "title", why.entry().title());
          json.writeBooleanProperty("found", why.found());
          json.writeNumberProperty("score", why.score());
          json.writeNumberProperty("raised", why.raised());
          writeWords(json, why.words());
          writeFilters(json, why.filters());
          writeNotices(json, why.notices());
        });
  }

  static void writeWords(JsonGenerator json, List<Why.Word> words) {
    json.writeArrayPropertyStart("words");
    for (Why.Word word : words) {
      json.writeStartObject();
      JsonPrinter.write(json, "word", word.typed());
      json.writeStringProperty("outcome", JsonEntry.name(word.outcome()));
      json.writeNumberProperty("weight", word.weight());
      json.writeArrayPropertyStart("found");
      word.findings().forEach(finding -> writeFinding(json, finding));
      json.writeEndArray();
      JsonPrinter.writeStrings(json, "terms", word.terms());
      json.writeNumberProperty("entries", word.entries());
      JsonPrinter.writeStrings(json, "near", word.near());
      json.writeBooleanProperty("required", word.required());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFinding(JsonGenerator json, Why.Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("where", JsonEntry.name(finding.where()));
    JsonPrinter.write(json, "field", finding.field());
    json.writeStringProperty("how", JsonEntry.name(finding.how()));
    JsonPrinter.write(json, "written", finding.written());
    json.writeNumberProperty("times", finding.times());
    json.writeEndObject();
  }

  private static void writeFilters(JsonGenerator json, List<Why.Condition> conditions) {
    json.writeArrayPropertyStart("filters");
    for (Why.Condition condition : conditions) {
      json.writeStartObject();
      JsonPrinter.write(json, "filter", condition.filter());
      JsonPrinter.write(json, "dimension", condition.dimension());
      JsonPrinter.writeStrings(json, "values", condition.values());
      json.writeBooleanProperty("passes", condition.passes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeNotices(JsonGenerator json, List<Notice> notices) {
    json.writeArrayPropertyStart("notices");
    for (Notice notice : notices) {
      json.writeStartObject();
      json.writeStringProperty("kind", JsonEntry.name(notice.kind()));
      JsonPrinter.writeStrings(json, "details", notice.details());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
