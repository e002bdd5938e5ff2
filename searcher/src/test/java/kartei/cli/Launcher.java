package kartei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs the packaged program as a user does: the launcher, as a process, in a folder. */
final class Launcher {
  static final Path ROOT = Path.of(System.getProperty("kartei.root")).toAbsolutePath().normalize();

  private final Path folder;
  private final Map<String, String> environment =
      // No test leaves a process behind that makes a start-up cache.
      new TreeMap<>(Map.of("LANG", "C.UTF-8", "KARTEI_CACHE", "off"));

  Launcher(Path folder) {
    this.folder = folder;
  }

  /** What a run printed and how it ended. */
  record Run(int code, String out, String err) {}

  Launcher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Run run(String... arguments) {
    var command = new ArrayList<>(List.of(ROOT.resolve("kartei").toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  /** A line of the README, as a shell would run it. */
  Run shell(String line) {
    return start(List.of("sh", "-c", line));
  }

  private Run start(List<String> command) {
    try {
      Path out = Files.createTempFile("kartei", ".out");
      Path err = Files.createTempFile("kartei", ".err");
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder
          .environment()
          .keySet()
          .removeIf(name -> name.matches("LC_.*|KARTEI.*|.*COLOR.*|TERM|COLUMNS|PAGER|LESS"));
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end after five minutes: " + command);
      }
      var run =
          new Run(
              process.exitValue(),
              Files.readString(out, StandardCharsets.UTF_8),
              Files.readString(err, StandardCharsets.UTF_8));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
