package kartei.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NaiveSplitterTest {
  @TempDir private Path folder;

  @Test
  void cutsAtHeadingsOutsideOfCode() throws Exception {
    Files.writeString(
        folder.resolve("a.md"), "Vorwort\n\n# Eins\n\n## Zwei ##\nText\n```\n# kein Titel\n```\n");
    Files.writeString(folder.resolve("b.txt"), "# Nicht\n\ndabei\n");
    List<Section> sections = new ArrayList<>();

    NaiveSplitter.split(folder, sections::add);

    assertThat(sections)
        .containsExactly(
            new Section("a.md#0", "a.md", "Vorwort"),
            new Section("a.md#1", "Zwei", "Text\n```\n# kein Titel\n```"));
  }

  @Test
  void linesOfJsonHoldTheSections() throws Exception {
    Files.writeString(folder.resolve("a.md"), "# \"Größe\"\n\nein \\ Text\n");
    Path lines = folder.resolve("lines");

    assertThat(SectionLines.write(folder, lines)).isEqualTo(1);
    try (var read = new SectionLines(lines)) {
      assertThat(read.next()).isEqualTo(new Section("a.md#0", "\"Größe\"", "ein \\ Text"));
      assertThat(read.next()).isNull();
    }
  }
}
