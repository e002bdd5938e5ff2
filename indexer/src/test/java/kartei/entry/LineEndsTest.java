package kartei.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import kartei.corpus.CorpusFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However lines end and letters are composed, entries are the same and so are their lines. */
class LineEndsTest {
  private final EntrySplitter splitter = new EntrySplitter(Outline::nameTerms);

  static List<Path> cases() throws IOException {
    return SectionsTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changeNothing(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    String outline = outline(text);
    assertThat(outline(text.replace("\n", "\r\n"))).as("CRLF").isEqualTo(outline);
    assertThat(outline(text.replace("\n", "\r"))).as("CR").isEqualTo(outline);
    assertThat(outline("\uFEFF" + text)).as("byte order mark").isEqualTo(outline);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areTheSameInDecomposedText(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(lines(decomposed)).isEqualTo(lines(text));
  }

  private String outline(String text) {
    return Outline.of(splitter.split(new CorpusFile("datei.md", text)));
  }

  private List<String> lines(String text) {
    return splitter.split(new CorpusFile("datei.md", text)).entries().stream()
        .map(
            entry ->
                entry.firstLine() + "-" + entry.lastLine() + " " + entry.number() + names(entry))
        .toList();
  }

  private static List<String> names(Entry entry) {
    return entry.fields().stream()
        .map(field -> Normalizer.normalize(field.name(), Normalizer.Form.NFC))
        .toList();
  }
}
