package kartei.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kartei.eval.InvalidCollectionException.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a file with one JSON object a line, object by object, and of each its top-level strings.
 */
final class JsonLines {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Takes what was read; a disk may fail while it does. */
  @FunctionalInterface
  interface Taker {
    void take(Map<String, String> strings) throws IOException;
  }

  private JsonLines() {}

  /**
   * Reads all objects of a file.
   *
   * @throws InvalidCollectionException if it is missing, or a line is no object with a string of
   *     each required name
   */
  static void read(Path file, Taker taker, String... required) throws IOException {
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          taker.take(object(line, required));
        }
      }
    } catch (NoSuchFileException e) {
      throw new InvalidCollectionException(Reason.MISSING, file.toString(), 0, e);
    } catch (JacksonException e) {
      throw new InvalidCollectionException(Reason.MALFORMED, file.toString(), number, e);
    }
  }

  private static Map<String, String> object(String line, String... required) {
    var strings = new HashMap<String, String>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new StreamReadException(json, "no object");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          strings.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
      for (String name : required) {
        if (!strings.containsKey(name)) {
          throw new StreamReadException(json, "no " + name);
        }
      }
    }
    return strings;
  }
}
