package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import kartei.index.EntryIndexer.Mode;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.index.SegmentInfos;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update touches what changed, finds all that changed, and throws nothing away by mistake. */
class UpdateTest {
  @TempDir private Path root;
  private Folder folder;

  @BeforeEach
  void build() throws IOException {
    folder = new Folder(root);
    folder.writeSome(30);
    folder.update();
  }

  @Test
  void nothingChangedWritesNothing() throws IOException {
    var before = folder.indexFiles();
    IndexReport report = folder.update();
    assertThat(folder.isStale()).isFalse();
    assertThat(report.changed() + report.removed()).isZero();
    assertThat(report.entries()).isEqualTo(60);
    assertThat(folder.indexFiles()).isEqualTo(before);
  }

  @Test
  void touchedFileOfEqualContentWritesNothing() throws IOException {
    Path file = folder.corpus().resolve("datei3.md");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
    var before = folder.indexFiles();
    assertThat(folder.isStale()).isFalse();
    assertThat(folder.update().changed()).isZero();
    before.keySet().remove("writer.txt");
    assertThat(folder.indexFiles()).containsAllEntriesOf(before);
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws IOException {
    folder.write("datei3.md", Folder.text(3, "Neuigkeit"));
    folder.write("neu/datei.md", Folder.text(99, "Zugang"));
    Files.delete(folder.corpus().resolve("datei4.md"));
    assertThat(folder.isStale()).isTrue();
    IndexReport report = folder.update();
    assertThat(report.changed()).isEqualTo(2);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(folder.content().toString())
        .contains("Neuigkeit", "Zugang")
        .doesNotContain("datei4.md#");
  }

  /** Each search opens them all. */
  @Test
  void manyUpdatesLeaveFewSegments() throws IOException {
    for (int i = 0; i < 25; i++) {
      folder.write("datei3.md", Folder.text(3, "Neuigkeit" + i));
      assertThat(folder.update().changed()).isEqualTo(1);
    }
    try (var directory = Folder.plain(folder.index())) {
      assertThat(SegmentInfos.readLatestCommit(directory).size()).isLessThan(12);
    }
  }

  @Test
  void changeOfEqualSizeAndTimeIsFoundWhereTheStampIsYoung() throws IOException {
    Path file = folder.corpus().resolve("datei5.md");
    Files.writeString(file, Folder.text(5, "Anfang")); // now, so that its stamp is racy
    FileTime now = Files.getLastModifiedTime(file);
    folder.write("datei6.md", Folder.text(6, "anders"));
    folder.update();
    try (var in = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      in.write(Folder.text(5, "Umfang").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.setLastModifiedTime(file, now);
    assertThat(folder.isStale()).isTrue();
    assertThat(folder.update().changed()).isEqualTo(1);
    assertThat(folder.content().toString()).contains("Umfang");
  }

  /** Only where the file system says when it last touched a file; elsewhere nobody can know. */
  @Test
  void rewrittenFileOfEqualSizeAndTimeIsFound() throws IOException {
    assumeTrue(Files.getFileStore(root).supportsFileAttributeView("unix"));
    Path file = folder.corpus().resolve("datei5.md");
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Folder.text(5, "Umfang"));
    Files.setLastModifiedTime(file, before);
    assertThat(folder.isStale()).isTrue();
    assertThat(folder.update().changed()).isOne();
    assertThat(folder.content().toString()).contains("Umfang");
  }

  @Test
  void replacedFileOfEqualSizeAndTimeIsFound() throws IOException {
    Path file = folder.corpus().resolve("datei5.md");
    Path other = root.resolve("andere.md");
    Files.writeString(other, Folder.text(5, "Umfang"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(folder.isStale()).isTrue();
    folder.update();
    assertThat(folder.content().toString()).contains("Umfang");
  }

  @Test
  void renamesAreFollowedEvenInCaseOnly() throws IOException {
    Files.move(folder.corpus().resolve("datei1.md"), folder.corpus().resolve("DATEI1.md"));
    Files.move(folder.corpus().resolve("datei2.md"), folder.corpus().resolve("umbenannt.md"));
    folder.update();
    assertThat(folder.content().toString())
        .contains("DATEI1.md#", "umbenannt.md#")
        .doesNotContain("datei1.md#", "datei2.md#");
  }

  @Test
  void twinsInCaseAreBothKept() throws IOException {
    folder.write("Zwilling.md", "# A\n\neins\n");
    folder.write("zwilling.md", "# A\n\nzwei\n");
    folder.update();
    assertThat(folder.content().toString()).contains("Zwilling.md#", "zwilling.md#");
  }

  @Test
  void timesInTheFutureAndBeforeOurEraAreTimes() throws IOException {
    for (long millis : new long[] {0, 4_000_000_000_000L}) {
      Path file = folder.write("datei7.md", Folder.text(7, "Zeit" + millis));
      Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
      assertThat(folder.update().changed()).isEqualTo(1);
      assertThat(folder.isStale()).isFalse();
    }
  }

  @Test
  void emptiedCorpusIsNotEmptiedInTheIndex() throws IOException {
    var before = folder.content();
    deleteAllBut(0);
    assertRefused(Mode.UPDATE).isEqualTo(Reason.CORPUS_EMPTIED);
    assertRefused(Folder.REBUILD).isEqualTo(Reason.CORPUS_EMPTIED);
    assertThat(folder.content()).isEqualTo(before);
    assertThat(folder.run(Folder.PRUNE).entries()).isZero();
  }

  @Test
  void corpusThatLostMostOfItsFilesIsAskedAbout() throws IOException {
    deleteAllBut(10);
    assertRefused(Mode.UPDATE).isEqualTo(Reason.CORPUS_SHRUNK);
    assertThat(folder.content().toString()).contains("datei29.md#");
    assertThat(folder.run(Folder.PRUNE).files()).isEqualTo(10);
  }

  @Test
  void corpusThatLostSomeFilesIsNot() throws IOException {
    deleteAllBut(20);
    assertThat(folder.update().files()).isEqualTo(20);
  }

  @Test
  void indexOfAnotherCorpusIsRefused() throws IOException {
    Path other = Files.createDirectories(root.resolve("anderer"));
    Files.writeString(other.resolve("a.md"), "# A\n\nb\n");
    assertThatThrownBy(() -> new EntryIndexer(other, folder.index(), Mode.UPDATE).run())
        .extracting("reason")
        .isEqualTo(Reason.OTHER_CORPUS);
    assertThat(new EntryIndexer(other, folder.index(), Folder.REBUILD).run().files()).isOne();
  }

  @Test
  void changeOfConfigurationBuildsAnew() throws IOException {
    folder.write("kartei.yaml", "splitting:\n  level: 1\n");
    assertThat(folder.isStale()).isTrue();
    IndexReport report = folder.update();
    assertThat(report.rebuilt()).isTrue();
    assertThat(report.entries()).isEqualTo(30);
    assertThat(folder.isStale()).isFalse();
  }

  /** Whatever happened to the files, an update ends where a build from scratch does. */
  @Test
  void updatesComeToTheSameAsABuildFromScratch() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 8; round++) {
      for (int change = 0; change < 6; change++) {
        int number = random.nextInt(30);
        Path file = folder.corpus().resolve("datei" + number + ".md");
        switch (random.nextInt(4)) {
          case 0 -> Files.deleteIfExists(file);
          case 1 ->
              Files.writeString(file, Folder.text(number, "Runde" + round).replace("offen", "zu"));
          case 2 -> folder.write("neu" + round + change + ".md", "# N\n\nstatus: Offen\n\nneu\n");
          default -> folder.write("datei" + number + ".md", Folder.text(number, "Anfang"));
        }
      }
      folder.update();
      var updated = folder.content();
      folder.run(Folder.REBUILD);
      assertThat(updated).as("seed %d, round %d", seed, round).isEqualTo(folder.content());
    }
  }

  private void deleteAllBut(int kept) throws IOException {
    for (int i = kept; i < 30; i++) {
      Files.delete(folder.corpus().resolve("datei" + i + ".md"));
    }
  }

  private org.assertj.core.api.AbstractObjectAssert<?, ?> assertRefused(Mode mode) {
    AbstractThrowableAssert<?, ? extends Throwable> refused =
        assertThatThrownBy(() -> folder.run(mode));
    return refused.isInstanceOf(IndexUnavailableException.class).extracting("reason");
  }
}
