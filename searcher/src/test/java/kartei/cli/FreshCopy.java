package kartei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder as after a clone: the launcher and the corpus, and no index yet. */
final class FreshCopy {
  private FreshCopy() {}

  static void of(Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("kartei"), Launcher.ROOT.resolve("kartei"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    try (Stream<Path> files = Files.list(Launcher.ROOT.resolve("corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, corpus.resolve(file.getFileName()));
      }
    }
  }
}
