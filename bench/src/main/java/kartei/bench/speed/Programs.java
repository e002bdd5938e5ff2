package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command lines of what is measured, all on the JDK that this program runs on. */
final class Programs {
  /** As {@code ./kartei} starts a short command. */
  static final List<String> SHORT =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xlog:disable",
          "--enable-native-access=ALL-UNNAMED");

  private static final List<String> PLAIN_JARS =
      List.of(
          "kartei-bench-",
          "lucene-core-",
          "lucene-analysis-common-",
          "lucene-highlighter-",
          "lucene-memory-",
          "lucene-queries-",
          "jackson-core-");

  private final Path root;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final String plainJars;

  /**
   * @param root of the checkout, where everything is built
   */
  Programs(Path root) throws IOException {
    this.root = root;
    this.plainJars = jars(root.resolve("bench/target/program"));
  }

  /** Kartei as its users start it. */
  Command kartei(String... arguments) {
    return kartei(List.of(), arguments);
  }

  /** Kartei with options for its JVM. */
  Command kartei(List<String> options, String... arguments) {
    var words = new ArrayList<String>();
    words.add(root.resolve("kartei").toString());
    words.addAll(List.of(arguments));
    return new Command(words, Map.of("KARTEI_JAVA_OPTIONS", String.join(" ", options)), true);
  }

  Command plain(List<String> options, String... arguments) {
    return java(options, PlainLucene.class, true, arguments);
  }

  /** Kartei's analysis or GermanAnalyzer, see {@link AnalysisCost}. */
  Command analysis(String... arguments) {
    var words = new ArrayList<String>();
    words.add(java);
    words.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
    words.addAll(List.of("-cp", root.resolve("bench/target/program") + "/*"));
    words.add(AnalysisCost.class.getName());
    words.addAll(List.of(arguments));
    return new Command(words, Map.of(), true);
  }

  /** A Java program that does nothing. */
  Command empty(List<String> options) {
    return java(options, Empty.class, false);
  }

  /** Whether the JDK can keep loaded classes for later runs in a file made by one run. */
  static boolean hasCache() {
    return Runtime.version().feature() >= 25;
  }

  private Command java(List<String> options, Class<?> main, boolean prints, String... arguments) {
    var words = new ArrayList<String>();
    words.add(java);
    words.addAll(options);
    words.addAll(List.of("-cp", plainJars, main.getName()));
    words.addAll(List.of(arguments));
    return new Command(words, Map.of(), prints);
  }

  private static String jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> jars =
          files
              .filter(
                  file -> PLAIN_JARS.stream().anyMatch(file.getFileName().toString()::startsWith))
              .map(Path::toString)
              .sorted()
              .toList();
      return String.join(System.getProperty("path.separator"), jars);
    }
  }
}
