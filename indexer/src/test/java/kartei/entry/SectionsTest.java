package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kartei.corpus.CorpusFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each Markdown file in {@code sections} against the outline beside it. A new case is a new file;
 * {@code -Dkartei.outlines=write} writes the outlines, to be read before they are committed.
 */
class SectionsTest {
  private static final Path FOLDER = Path.of("src/test/resources/kartei/entry/sections");
  private static final boolean WRITE = "write".equals(System.getProperty("kartei.outlines"));

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void splitsAsTheOutlineSays(Path markdown) throws IOException {
    String name = markdown.getFileName().toString();
    CorpusFile file = new CorpusFile(name, Files.readString(markdown));
    String outline = Outline.of(new EntrySplitter(Outline::nameTerms).split(file));
    Path expected = markdown.resolveSibling(name.replace(".md", ".outline"));
    if (WRITE) {
      Files.writeString(expected, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(expected));
  }
}
