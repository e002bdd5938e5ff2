package kartei.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;

/** Real indexes of small corpora, and the tables of cases that stand beside them. */
final class TestIndex {
  private static final Path RESOURCES = Path.of("src/test/resources/kartei/search");

  private TestIndex() {}

  /** The index of the Markdown files in the test resources. */
  static Path ofResources(Path folder) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("corpus"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
      return index(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of one Markdown file. */
  static Path of(Path folder, String markdown) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("text.md"), markdown);
      return index(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path index(Path folder) throws IOException {
    Path index = IndexLocation.of(folder);
    var unused = new EntryIndexer(folder, index, new EntryIndexer.Mode(true, false, false)).run();
    return index;
  }

  /** The rows of a table of cases; missing cells at the end are empty. */
  static Stream<String[]> rows(String name, int columns) {
    try {
      List<String> lines = Files.readAllLines(RESOURCES.resolve(name), StandardCharsets.UTF_8);
      return lines.stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Arrays.copyOf(line.split("\t", -1), columns))
          .peek(row -> Arrays.setAll(row, i -> row[i] == null ? "" : row[i]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
