package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kartei.index.EntryIndexer.Mode;
import kartei.index.IndexUnavailableException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged index is found out, said to be damaged, and replaced by a build from scratch. */
class DamageTest {
  @TempDir private Path root;
  private Folder folder;

  @BeforeEach
  void build() throws IOException {
    folder = new Folder(root);
    folder.writeSome(20);
    folder.update();
  }

  /** The control: without damage nothing is found. */
  @Test
  void wholeIndexIsWhole() throws IOException {
    IndexCheck.Result result = IndexCheck.run(folder.index());
    assertThat(result.damages()).isEmpty();
    assertThat(result.entries()).isEqualTo(40);
    assertThat(result.format().files()).isEqualTo(20);
    assertThat(result.bytes()).isPositive();
  }

  @Test
  void anyFlippedBitIsFound() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Path file = dataFiles().get(random.nextInt(dataFiles().size()));
      long at = random.nextLong(Files.size(file));
      int bit = 1 << random.nextInt(8);
      flip(file, at, bit);
      assertThat(isFoundDamaged()).as("seed %d: %s at %d", seed, file, at).isTrue();
      flip(file, at, bit);
      assertThat(isFoundDamaged()).isFalse();
    }
  }

  @Test
  void truncatedEmptiedAndDeletedFilesAreFoundAndReplaced() throws IOException {
    for (int way = 0; way < 3; way++) {
      for (int i = 0; i < dataFiles().size(); i++) {
        Path file = dataFiles().get(i);
        damage(file, way);
        assertThat(isFoundDamaged()).as("%s, way %d", file, way).isTrue();
        IndexReport report = folder.run(Folder.REBUILD);
        assertThat(report.entries()).isEqualTo(40);
        assertThat(isFoundDamaged()).isFalse();
      }
    }
  }

  @Test
  void damageIsNeverNothingFound() throws IOException {
    for (Path file : dataFiles()) {
      if (file.toString().endsWith(".si") || file.toString().endsWith(".cfe")) {
        damage(file, 1);
      }
    }
    assertThatThrownBy(() -> IndexView.open(folder.index()))
        .extracting("reason")
        .isEqualTo(Reason.DAMAGED);
    assertThatThrownBy(folder::update).extracting("reason").isEqualTo(Reason.DAMAGED);
  }

  /** A bit in the stored texts, which an update does not read. */
  @Test
  void flippedBitIsNotBuiltUpon() throws IOException {
    flipInTheTexts();
    folder.write("neu.md", "# Neu\n\nText.\n");
    assertThatThrownBy(() -> folder.run(new Mode(false, false, true)))
        .extracting("reason")
        .isEqualTo(Reason.DAMAGED);
    assertThat(folder.run(new Mode(true, false, true)).entries()).isEqualTo(41);
    assertThat(isFoundDamaged()).isFalse();
  }

  /** The control: without the check the same update takes the damage for granted. */
  @Test
  void withoutTheCheckADamagedIndexIsBuiltUpon() throws IOException {
    flipInTheTexts();
    folder.write("neu.md", "# Neu\n\nText.\n");
    assertThat(folder.update().changed()).isOne();
    assertThat(isFoundDamaged()).isTrue();
  }

  private void flipInTheTexts() throws IOException {
    Path largest =
        dataFiles().stream()
            .filter(file -> file.toString().endsWith(".cfs"))
            .max(Comparator.comparingLong(file -> file.toFile().length()))
            .orElseThrow();
    flip(largest, 200, 4);
  }

  private boolean isFoundDamaged() throws IOException {
    try {
      return !IndexCheck.run(folder.index()).isWhole();
    } catch (IndexUnavailableException e) {
      return true;
    }
  }

  private static void damage(Path file, int way) throws IOException {
    switch (way) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, new byte[0]);
      default -> {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(Files.size(file) / 2);
        }
      }
    }
  }

  private static void flip(Path file, long at, int bit) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int before = bytes.read();
      bytes.seek(at);
      bytes.write(before ^ bit);
    }
  }

  private List<Path> dataFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.index())) {
      return files
          .filter(file -> file.getFileName().toString().matches("(_|segments).*"))
          .sorted()
          .toList();
    }
  }
}
