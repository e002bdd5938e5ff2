package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar that the launcher starts has all that the program's jars have and it may need. */
class StartJarIT {
  private static final Path PROGRAM = Launcher.ROOT.resolve("searcher/target/program");

  /** As in the pom. */
  private static final List<String> LEFT_OUT = List.of("lucene-analysis-common", "lucene-sandbox");

  private static final String SERVICES = "META-INF/services/";

  @Test
  void hasEveryClassAndResource() throws IOException {
    assertThat(contents(List.of(start()))).containsExactlyInAnyOrderElementsOf(contents(jars()));
  }

  @Test
  void namesEveryProviderOfAService() throws IOException {
    assertThat(providers(jars())).anyMatch(name -> name.contains("Lucene104PostingsFormat"));
    assertThat(providers(List.of(start()))).isEqualTo(providers(jars()));
  }

  /** Of the jars left out one class alone is named: by a parser of queries in XML. */
  @Test
  void lacksNothingThatItsClassesName() {
    var told = new StringWriter();
    var out = new PrintWriter(told);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(out, out, "--multi-release", "21", "--missing-deps", start().toString());
    assertThat(
            told.toString().lines().filter(line -> line.contains("->") && !line.contains(".jar")))
        .singleElement()
        .asString()
        .contains("FuzzyLikeThisQueryBuilder");
  }

  private static Path start() {
    return PROGRAM.resolve("start/kartei.jar");
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAM)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> LEFT_OUT.stream().noneMatch(file.toString()::contains))
          .toList();
    }
  }

  private static Set<String> contents(List<Path> jars) throws IOException {
    var names = new TreeSet<String>();
    for (Path jar : jars) {
      try (var file = new JarFile(jar.toFile())) {
        file.stream()
            .map(JarEntry::getName)
            .filter(name -> !name.endsWith("/") && !name.endsWith("module-info.class"))
            .filter(name -> !name.startsWith("META-INF/") || name.startsWith("META-INF/versions/"))
            .forEach(names::add);
      }
    }
    return names;
  }

  private static Set<String> providers(List<Path> jars) throws IOException {
    var providers = new TreeSet<String>();
    for (Path jar : jars) {
      try (var file = new JarFile(jar.toFile())) {
        for (JarEntry entry : file.stream().filter(StartJarIT::isService).toList()) {
          byte[] bytes = file.getInputStream(entry).readAllBytes();
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .forEach(line -> providers.add(entry.getName() + " " + line.strip()));
        }
      }
    }
    return providers;
  }

  private static boolean isService(JarEntry entry) {
    return entry.getName().startsWith(SERVICES) && !entry.isDirectory();
  }
}
