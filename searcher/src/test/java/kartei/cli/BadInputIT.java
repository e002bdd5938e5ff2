package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each mistake gets one sentence, the exit code of the contract, and an object with {@code --json}.
 */
class BadInputIT {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/bad-input.tsv", delimiter = '\t')
  void mistakeIsNamedInOneSentence(String commandLine, String code, String words)
      throws IOException {
    FreshCopy.of(folder);
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("file.txt"), "no folder");
    kartei("index");
    String[] arguments = commandLine.split(" ", -1);

    Launcher.Run text = kartei(arguments);
    assertThat(text.code()).isEqualTo(2);
    assertThat(text.out()).isEmpty();
    assertThat(text.err())
        .startsWith("kartei: ")
        .contains(words)
        .doesNotContain("Exception", "\tat ");
    assertThat(text.err().lines().count()).isLessThanOrEqualTo(2);

    var withJson = new java.util.ArrayList<>(List.of(arguments));
    withJson.add("--json");
    Launcher.Run json = kartei(withJson.toArray(String[]::new));
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.err()).isEmpty();
    assertThat(Json.of(json.out()).object("error").get("code")).isEqualTo(code);
  }

  @Test
  void searchWithoutIndexAndCorpusSaysWhatToDo() {
    Launcher.Run run = kartei("search", "Wort");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no index").contains("kartei index");
  }

  @Test
  void strangersIndexIsLeftAlone() throws IOException {
    Path index = folder.resolve("corpus/.kartei");
    FreshCopy.of(folder);
    try (var writer = new IndexWriter(FSDirectory.open(index), new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    List<Path> before = contents(index);

    assertThat(kartei("search", "Wort").code()).isEqualTo(2);
    Launcher.Run rebuild = kartei("index", "--rebuild");
    assertThat(rebuild.code()).isEqualTo(2);
    assertThat(rebuild.err()).contains("not made by Kartei");
    assertThat(contents(index)).isEqualTo(before);
  }

  @Test
  void unreadableFileIsSkippedAndSaid() throws IOException {
    FreshCopy.of(folder);
    Files.write(folder.resolve("corpus/binary.md"), new byte[] {'#', ' ', 0, 1, 2});
    Launcher.Run run = kartei("index");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("11 entries");
    assertThat(run.err()).contains("binary.md").contains("binary");
  }

  @Test
  void fileWithoutPermissionIsSkippedAndSaid() throws IOException {
    Assumptions.assumeFalse(
        "root".equals(System.getProperty("user.name")), "root may read every file");
    FreshCopy.of(folder);
    Path secret = Files.writeString(folder.resolve("corpus/secret.md"), "# Geheim\n\nText");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));

    Launcher.Run run = kartei("index");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("secret.md");
  }

  @Test
  void nothingFoundIsOneAndTheAnswerIsStillJson() throws IOException {
    FreshCopy.of(folder);
    Launcher.Run run = kartei("search", "Xylophonstimmgabel", "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Json.of(run.out()).get("total")).isEqualTo(0);
  }

  private Launcher.Run kartei(String... arguments) {
    return new Launcher(folder).run(arguments);
  }

  private static List<Path> contents(Path index) throws IOException {
    try (var files = Files.list(index)) {
      return files.sorted().toList();
    }
  }
}
