package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the garbage collector's log says of the heap. */
final class HeapLog {
  private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

  private final Path file;

  HeapLog(Path file) {
    this.file = file;
  }

  String option() {
    return "-Xlog:gc:file=" + file;
  }

  /** The most that was in use before a collection, in MB. */
  double most() throws IOException {
    double most = 0;
    Matcher collections = COLLECTION.matcher(Files.readString(file));
    while (collections.find()) {
      most = Math.max(most, Double.parseDouble(collections.group(1)));
    }
    return most;
  }
}
