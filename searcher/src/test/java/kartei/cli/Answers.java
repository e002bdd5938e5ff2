package kartei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The small corpus that answers are tested on. */
final class Answers {
  private Answers() {}

  static void copy(String name, Path folder) throws IOException {
    try (InputStream stream = Answers.class.getResourceAsStream("/answers/" + name)) {
      Files.copy(Objects.requireNonNull(stream, name), folder.resolve(name));
    }
  }
}
