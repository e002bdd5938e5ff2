package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar that the launcher starts has all that the program's jars have. */
class StartJarIT {
  private static final Path PROGRAM = Launcher.ROOT.resolve("searcher/target/program");
  private static final String SERVICES = "META-INF/services/";

  @Test
  void hasEveryClassAndResource() throws IOException {
    assertThat(contents(List.of(start()))).containsExactlyInAnyOrderElementsOf(contents(jars()));
  }

  @Test
  void namesEveryProviderOfAService() throws IOException {
    assertThat(providers(jars())).anyMatch(name -> name.contains("IDVersionPostingsFormat"));
    assertThat(providers(List.of(start()))).isEqualTo(providers(jars()));
  }

  private static Path start() {
    return PROGRAM.resolve("start/kartei.jar");
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAM)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
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
