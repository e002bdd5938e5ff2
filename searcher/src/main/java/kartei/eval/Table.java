package kartei.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kartei.eval.InvalidCollectionException.Reason;

/** Reads the small tables of test collections: columns by tabs, or by blanks where no tab is. */
final class Table {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Takes the columns of a line; answers whether they are what they should be. */
  @FunctionalInterface
  interface Taker {
    boolean take(String[] columns);
  }

  private Table() {}

  /**
   * Reads all lines of a file but empty ones; the first may be a header that the taker refuses.
   *
   * @throws InvalidCollectionException if it is missing, or another line is refused
   */
  static void read(Path file, Taker taker) throws IOException {
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !taker.take(columns(line)) && number > 1) {
          throw new InvalidCollectionException(Reason.MALFORMED, file.toString(), number);
        }
      }
    } catch (NoSuchFileException e) {
      throw new InvalidCollectionException(Reason.MISSING, file.toString(), 0, e);
    }
  }

  private static String[] columns(String line) {
    return line.indexOf('\t') >= 0 ? TAB.split(line) : BLANKS.split(line.strip());
  }
}
