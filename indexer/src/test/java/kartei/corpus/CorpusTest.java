package kartei.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in a folder, with real files. */
class CorpusTest {
  @TempDir private Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectory(folder.resolve("korpus")).toRealPath();
  }

  @Test
  void listsMarkdownInTheOrderOfPaths() throws IOException {
    write("b.md", "a.MD", "Ä/x.markdown", "a/z.md", "a-b.md", "bild.png", "text.txt", "ohne");
    assertThat(paths()).containsExactly("a-b.md", "a.MD", "a/z.md", "b.md", "Ä/x.markdown");
  }

  @Test
  void passesOverHiddenAndIgnoredPaths() throws IOException {
    write(".git/a.md", ".kartei/a.md", "node_modules/a.md", ".a.md", "sub/node_modules/b.md");
    write("a.md", "alt/b.md", "sub/alt/c.md", "sub/entwurf-1.md", "sub/tief/entwurf-2.md");
    assertThat(paths("alt", "sub/*-1.md", "/sub/tief/")).containsExactly("a.md");
    assertThat(paths("**/tief/**", "**/?-x.md"))
        .containsExactly("a.md", "alt/b.md", "sub/alt/c.md", "sub/entwurf-1.md");
  }

  @Test
  @Timeout(10)
  void ignoresByGlobsInLinearTime() throws IOException {
    write("a".repeat(200) + ".md");
    assertThat(paths("*a".repeat(100) + "b")).hasSize(1);
  }

  @Test
  void neverLeavesTheCorpusByLinks() throws IOException {
    write("a.md");
    Path secret = Files.writeString(folder.resolve("geheim.md"), "geheim");
    Files.createDirectory(folder.resolve("fremd"));
    Files.createSymbolicLink(root.resolve("hinaus.md"), secret);
    Files.createSymbolicLink(root.resolve("fremd"), folder.resolve("fremd"));
    Files.createSymbolicLink(root.resolve("kaputt.md"), root.resolve("nirgends.md"));
    Files.createSymbolicLink(root.resolve("schleife"), root);
    Files.createSymbolicLink(root.resolve("kreis.md"), root.resolve("kreis.md"));
    Files.createSymbolicLink(root.resolve("innen.md"), root.resolve("a.md"));

    CorpusListing listing = new Corpus(root).list();

    assertThat(listing.files()).extracting(FileStamp::path).containsExactly("a.md");
    assertThat(listing.skipped())
        .containsExactly(
            new SkippedFile("fremd", SkipReason.LINK_OUTSIDE),
            new SkippedFile("hinaus.md", SkipReason.LINK_OUTSIDE),
            new SkippedFile("kaputt.md", SkipReason.LINK_BROKEN),
            new SkippedFile("kreis.md", SkipReason.LINK_BROKEN));
    assertThat(read("hinaus.md")).isEqualTo(new SkippedFile("hinaus.md", SkipReason.LINK_OUTSIDE));
    assertThat(read("../geheim.md"))
        .isEqualTo(new SkippedFile("../geheim.md", SkipReason.LINK_OUTSIDE));
  }

  @Test
  @Timeout(10)
  void neverOpensAPipe() throws IOException, InterruptedException {
    Path pipe = root.resolve("rohr.md");
    int exit = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(exit == 0, "this machine has no mkfifo");
    SkippedFile skipped = new SkippedFile("rohr.md", SkipReason.NO_FILE);
    assertThat(new Corpus(root).list().skipped()).containsExactly(skipped);
    assertThat(read("rohr.md")).isEqualTo(skipped);
  }

  @Test
  void goesOnPastWhatItMayNotRead() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    write("a.md", "b/c.md", "d.md");
    Files.setPosixFilePermissions(
        root.resolve("a.md"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("---------"));
    CorpusListing listing = new Corpus(root).list();
    Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("rwx------"));
    assertThat(listing.files()).extracting(FileStamp::path).containsExactly("a.md", "d.md");
    assertThat(listing.skipped()).containsExactly(new SkippedFile("b", SkipReason.UNREADABLE));
    assertThat(read("a.md")).isEqualTo(new SkippedFile("a.md", SkipReason.UNREADABLE));
  }

  @Test
  void saysWhatVanished() throws IOException {
    write("a.md");
    FileStamp stamp = new Corpus(root).list().files().getFirst();
    Files.delete(root.resolve("a.md"));
    assertThat(read(stamp.path())).isEqualTo(new SkippedFile("a.md", SkipReason.VANISHED));
  }

  @Test
  void skipsWhatIsLargerThanTheLimit() throws IOException {
    Files.writeString(root.resolve("a.md"), "x".repeat(101));
    assertThat(new Corpus(root, List.of(), 100).read("a.md"))
        .isEqualTo(new SkippedFile("a.md", SkipReason.TOO_LARGE));
    assertThat(new Corpus(root, List.of(), 101).read("a.md")).isInstanceOf(ReadFile.class);
  }

  @Test
  void knowsAReplacedFileOfEqualSizeAndTime() throws IOException {
    FileTime time = FileTime.from(1_700_000_000, TimeUnit.SECONDS);
    Files.writeString(root.resolve("a.md"), "eins");
    Files.setLastModifiedTime(root.resolve("a.md"), time);
    ReadFile before = (ReadFile) read("a.md");
    Path other = Files.writeString(folder.resolve("neu"), "zwei");
    Files.setLastModifiedTime(other, time);
    Files.move(other, root.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);

    ReadFile after = (ReadFile) read("a.md");

    assertThat(after.stamp()).isNotEqualTo(before.stamp());
    assertThat(after.hash()).isNotEqualTo(before.hash());
    assertThat(after.stamp().modified()).isEqualTo(before.stamp().modified());
    assertThat(new Corpus(root).list().files()).containsExactly(after.stamp());
  }

  @Test
  void neverReadsHalfAChange() throws IOException, InterruptedException {
    Path file = Files.writeString(root.resolve("a.md"), "a".repeat(100_000));
    Thread mutator = new Thread(() -> rewrite(file));
    mutator.start();
    while (mutator.isAlive()) {
      ReadOutcome outcome = read("a.md");
      if (outcome instanceof ReadFile whole && whole.stamp().size() > 0) {
        String text = whole.file().text();
        assertThat(text).hasSize((int) whole.stamp().size());
      }
    }
    mutator.join();
    assertThat(read("a.md")).isInstanceOf(ReadFile.class);
  }

  private static void rewrite(Path file) {
    try {
      for (int i = 0; i < 300; i++) {
        Files.writeString(file, String.valueOf((char) ('a' + i % 26)).repeat(50_000 + i * 100));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsNamesApartThatLookAlike() throws IOException {
    write("ä.md", "a\u0308.md", "README.md", "readme.md", " -x.md", "zeile\nzwei.md");
    List<String> paths = paths();
    assumeTrue(paths.size() == 6, "this file system folds names");
    for (String path : paths) {
      assertThat(read(path)).isInstanceOf(ReadFile.class);
    }
  }

  @Test
  void refusesAFileOrNothingForACorpus() throws IOException {
    write("a.md");
    assertThatThrownBy(() -> new Corpus(root.resolve("a.md")))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> new Corpus(root.resolve("fehlt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void walksDeepFolders() throws IOException {
    Path deep = root;
    for (int i = 0; i < 500; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("a.md"), "tief");
    assertThat(paths()).singleElement().asString().hasSize(1004);
  }

  private List<String> paths(String... ignored) throws IOException {
    Corpus corpus = new Corpus(root, List.of(ignored), Corpus.DEFAULT_MAX_FILE_SIZE);
    return corpus.list().files().stream().map(FileStamp::path).toList();
  }

  private ReadOutcome read(String path) throws IOException {
    return new Corpus(root).read(path);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = root.resolve(path);
      Files.createDirectories(root.resolve(path).resolveSibling("."));
      Files.writeString(file, path);
    }
  }
}
