package kartei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What another program found of the word pairs.
 *
 * @param peer its name
 * @param found by query and text, with a tab between
 */
record PeerMatches(String peer, Map<String, Boolean> found) {
  /** Reads lines of 1 or 0, a query and a text. */
  static PeerMatches read(Path file) throws IOException {
    Map<String, Boolean> found = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      found.put(line.substring(2), line.startsWith("1"));
    }
    return new PeerMatches(file.getFileName().toString(), found);
  }

  /** Fails for a pair that the program was not asked: then the table has grown since. */
  boolean matches(String query, String text) {
    Boolean match = found.get(query + "\t" + text);
    if (match == null) {
      throw new NoSuchElementException(
          peer + " was not asked '" + query + "': run bench/peers/run --german again");
    }
    return match;
  }
}
