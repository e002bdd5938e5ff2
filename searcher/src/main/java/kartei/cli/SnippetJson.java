package kartei.cli;

import kartei.search.Snippet;
import tools.jackson.core.JsonGenerator;

/** Writes a snippet: its text as it stands in JSON, and ranges in UTF-16 characters of it. */
final class SnippetJson {
  private SnippetJson() {}

  static void write(JsonGenerator json, Snippet snippet) {
    json.writeObjectPropertyStart("snippet");
    JsonPrinter.write(json, "text", snippet.text());
    json.writeArrayPropertyStart("ranges");
    snippet
        .ranges()
        .forEach(range -> json.writeArray(new int[] {range.start(), range.end()}, 0, 2));
    json.writeEndArray();
    json.writeStringProperty("origin", JsonEntry.name(snippet.origin()));
    JsonPrinter.write(json, "field", snippet.field());
    json.writeEndObject();
  }
}
