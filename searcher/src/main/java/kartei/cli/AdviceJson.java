package kartei.cli;

import kartei.search.Correction;
import kartei.search.SearchResult;
import tools.jackson.core.JsonGenerator;

/** Writes what is to be known about an answer. */
final class AdviceJson {
  private AdviceJson() {}

  static void write(JsonGenerator json, SearchResult.Advice advice) {
    json.writeBooleanProperty("complete", advice.complete());
    json.writeArrayPropertyStart("corrections");
    for (Correction correction : advice.corrections()) {
      json.writeStartObject();
      JsonPrinter.write(json, "from", correction.from());
      JsonPrinter.write(json, "to", correction.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonPrinter.writeStrings(json, "suggestions", advice.suggestions());
  }
}
