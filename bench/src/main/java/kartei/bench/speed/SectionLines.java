package kartei.bench.speed;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Sections as lines of JSON: what plain Lucene gets ready-made. Many threads may read. */
final class SectionLines implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final BufferedReader lines;

  SectionLines(Path file) throws IOException {
    this.lines = Files.newBufferedReader(file);
  }

  /** Writes a corpus; gives the number of sections. */
  static int write(Path corpus, Path file) throws IOException {
    int[] count = {0};
    try (Writer writer = Files.newBufferedWriter(file)) {
      NaiveSplitter.split(
          corpus,
          section -> {
            count[0]++;
            try {
              writer.append(line(section)).append('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return count[0];
  }

  /** The next section; null at the end. Only the reading of the line is done by one at a time. */
  @Nullable Section next() throws IOException {
    String line;
    synchronized (lines) {
      line = lines.readLine();
    }
    return line == null ? null : section(line);
  }

  static String line(Section section) {
    var line = new java.io.StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("id", section.id());
      json.writeStringProperty("title", section.title());
      json.writeStringProperty("body", section.body());
      json.writeEndObject();
    }
    return line.toString();
  }

  private static Section section(String line) {
    String id = "";
    String title = "";
    String body = "";
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        String value = json.nextStringValue();
        switch (name) {
          case "id" -> id = value;
          case "title" -> title = value;
          default -> body = value;
        }
      }
    }
    return new Section(id, title, body);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
