package kartei.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * {@code kartei warmup}: goes through the short commands on a corpus of its own, so that the JVM
 * that writes the start-up cache sees the classes that a user's run will want. The launcher calls
 * it in the background.
 */
@Command(name = "warmup")
final class WarmupCommand implements Callable<Integer> {
  private static final List<List<String>> RUNS =
      List.of(
          List.of("search", "Wissensdatenbank"),
          List.of("search", "--facets", "schnelle Modelle", "-f", "Tempo=Hoch"),
          List.of("search", "--json", "--sort", "Tempo", "Netz"),
          List.of("facets"),
          List.of("show", "B"),
          List.of("compare", "A", "B"),
          List.of("similar", "A"),
          List.of("stats"),
          List.of("check"),
          List.of("analyze", "Sprachmodellen"),
          List.of("search", "-h"),
          List.of("search", "--falsch"));

  @Override
  public Integer call() throws IOException {
    Path corpus = Files.createTempDirectory("kartei-warmup");
    try {
      Files.writeString(corpus.resolve("warmup.md"), Resource.text("warmup.md"));
      run(List.of("index", corpus.toString()));
      for (List<String> arguments : RUNS) {
        run(Stream.concat(arguments.stream(), Stream.of("--index", corpus + "/.kartei")).toList());
      }
      return ExitCode.OK;
    } finally {
      remove(corpus);
    }
  }

  private static void run(List<String> arguments) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Locale locale = Messages.localeOf(System.getenv());
    var style = Style.of(Colour.ALWAYS, Map.of(), Terminal.NONE);
    Kartei.run(
        arguments.toArray(String[]::new),
        new Console(nowhere, nowhere, style, new Messages(locale)));
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
