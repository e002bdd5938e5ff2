package kartei.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A note in the index' folder that says who is writing it, for the one who finds it locked. The
 * lock itself is the operating system's and ends with its process; a note that was left over means
 * nothing.
 */
final class WriterNote {
  private final Path file;

  WriterNote(Path index) {
    this.file = index.resolve("writer.txt");
  }

  /** Best effort: a full disk must not keep anybody from writing who could otherwise. */
  void write() {
    try {
      Files.writeString(file, "PID " + ProcessHandle.current().pid() + "\n");
    } catch (IOException e) {
      delete();
    }
  }

  /**
   * What the note says, and since when, in local time; empty where there is none. The one who reads
   * it asks for the time zone: an update should not wait for that.
   */
  String read() {
    try {
      String time =
          LocalDateTime.ofInstant(
                  Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault())
              .truncatedTo(ChronoUnit.SECONDS)
              .format(DateTimeFormatter.ISO_LOCAL_TIME);
      return Files.readString(file).strip() + ", " + time;
    } catch (IOException e) {
      return "";
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Left over; the next writer replaces it.
      return;
    }
  }
}
