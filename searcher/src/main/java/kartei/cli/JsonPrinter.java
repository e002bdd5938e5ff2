package kartei.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object on a line of its own and hands the line on at once; names and schema are a
 * contract, written down in {@code kartei/cli/schema}. What stands in an object is the business of
 * the class that is named after it.
 */
final class JsonPrinter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .characterEscapes(new SafeEscapes())
          // More lines may follow.
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final PrintStream out;

  JsonPrinter(PrintStream out) {
    this.out = out;
  }

  /** An error in place of an answer. */
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
  void print(String schema, Consumer<JsonGenerator> body) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", schema);
      body.accept(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  /** The index behind an answer. */
  static void writeIndex(JsonGenerator json, OpenIndex.State index) {
    json.writeObjectPropertyStart("index");
    json.writeNumberProperty("entries", index.entries());
    json.writeStringProperty("built", index.built().toString());
    json.writeBooleanProperty("stale", index.stale());
    json.writeEndObject();
  }

  static void writeStrings(JsonGenerator json, String name, Collection<String> strings) {
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

  /** An array of objects by itself. */
  static <T> SerializableString array(Collection<T> items, BiConsumer<JsonGenerator, T> body) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      writeEach(json, items, item -> body.accept(json, item));
      json.writeEndArray();
    }
    return new SerializedString(text.toString());
  }

  /** An array of objects, each written by {@code body}. */
  static <T> void writeObjects(
      JsonGenerator json, String name, Collection<T> items, Consumer<T> body) {
    json.writeArrayPropertyStart(name);
    writeEach(json, items, body);
    json.writeEndArray();
  }

  private static <T> void writeEach(JsonGenerator json, Collection<T> items, Consumer<T> body) {
    for (T item : items) {
      json.writeStartObject();
      body.accept(item);
      json.writeEndObject();
    }
  }
}
