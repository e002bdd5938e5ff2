package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search begins with its answer while the corpus is looked at, and says what is in it now. */
class FreshAnswerIT {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void index() throws IOException {
    file = Files.createDirectories(folder.resolve("corpus")).resolve("notizen.md");
    Files.writeString(file, "# Notizen\n\n## Hammer\n\nEr treibt Nägel.\n");
    assertThat(search("Nägel").code()).isZero();
  }

  private Launcher.Run search(String... words) {
    return new Launcher(folder)
        .run(Stream.concat(Stream.of("search"), Stream.of(words)).toArray(String[]::new));
  }

  @Test
  void unchangedCorpusIsAnsweredInSilence() {
    Launcher.Run run = search("Nägel");
    assertThat(run.out()).contains("[Nägel]");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void changeIsInTheAnswer() throws IOException {
    Files.writeString(file, "# Notizen\n\n## Säge\n\nSie schneidet Bretter.\n");
    Launcher.Run run = search("Bretter");
    assertThat(run.out()).contains("[Bretter]");
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("1 changed, 0 removed");
    assertThat(search("Nägel").code()).isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void wordThatOnlyWentIsATypingErrorNow() throws IOException {
    Path other = file.resolveSibling("säge.md");
    Files.writeString(other, "# Säge\n\nSie schneidet Brettter.\n");
    new Launcher(folder).run("index", "corpus", "--rebuild");
    assertThat(search("Brettter").out()).contains("[Brettter]");
    // The first file stays, and with it the segment that knows the word.
    Files.writeString(other, "# Säge\n\nSie schneidet Bretter.\n");
    assertThat(search("Brettter").out()).contains("[Bretter]");
    assertThat(search("Brettter", "--no-refresh").out()).contains("[Bretter]");
  }

  @Test
  void questionThatOnlyTheNewIndexUnderstandsIsAnswered() throws IOException {
    Files.writeString(file, "# Notizen\n\n## Säge\n\nSchneidet.\n\n**Stoff:** Holz\n");
    Launcher.Run run = search("-f", "Stoff=Holz");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Säge");
  }

  @Test
  void questionThatNoIndexUnderstandsIsRefused() {
    Launcher.Run run = search("-f", "Stoff=Holz");
    assertThat(run.code()).isEqualTo(ExitCode.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Stoff");
  }

  @Test
  void emptiedCorpusIsSaidBesideTheAnswer() throws IOException {
    Files.delete(file);
    Launcher.Run run = search("Nägel");
    assertThat(run.out()).contains("[Nägel]");
    assertThat(run.err()).isNotEmpty();
  }
}
