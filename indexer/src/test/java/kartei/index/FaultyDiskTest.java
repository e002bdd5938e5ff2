package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kartei.index.IndexUnavailableException.Reason;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the disk does while an index is built, what can be read afterwards is the old state
 * whole or the new state whole.
 */
class FaultyDiskTest {
  @TempDir private Path root;
  private Folder folder;
  private List<String> old;
  private List<String> fresh;
  private final List<String> traces = new ArrayList<>();

  @BeforeEach
  void twoStates() throws IOException {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> traces.add(thread.getName() + ": " + thrown));
    folder = new Folder(root);
    folder.writeSome(12);
    writeFresh();
    folder.update();
    fresh = folder.content();
    writeOld();
    folder.run(Folder.REBUILD);
    old = folder.content();
    assertThat(old).isNotEqualTo(fresh);
    writeFresh();
  }

  @AfterEach
  void noThreadDiedAloud() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    assertThat(traces).isEmpty();
  }

  private void writeFresh() throws IOException {
    folder.write("datei0.md", Folder.text(0, "neuerStand2"));
    folder.write("dazu.md", Folder.text(77, "Zugang"));
  }

  private void writeOld() throws IOException {
    folder.write("datei0.md", Folder.text(0, "alterStand"));
    java.nio.file.Files.delete(folder.corpus().resolve("dazu.md"));
  }

  @Test
  void fullDiskLeavesTheOldStateAtEverySize() throws IOException {
    long needed = sizeOfARun();
    int refused = 0;
    for (int step = 0; step <= 20; step++) {
      long size = needed * step / 20;
      boolean done = runOn(disk -> disk.setMaxSizeInBytes(size + 1), Reason.NO_SPACE);
      refused += done ? 0 : 1;
    }
    assertThat(refused).as("sizes that were too small").isBetween(5, 20);
  }

  @Test
  void anyFailingOperationLeavesTheOldStateOrTheNewOne() throws IOException {
    int failed = 0;
    var counter = new AtomicInteger(1);
    for (int n = 1; counter.get() >= n; n += 1 + n / 10) {
      counter.set(0);
      int wanted = n;
      boolean done = runOn(disk -> disk.failOn(new FailAt(wanted, counter)), null);
      if (!done) {
        failed++;
        counter.set(Integer.MAX_VALUE); // there may be more operations than it came to
      }
    }
    assertThat(failed).as("runs that failed").isGreaterThan(15);
  }

  @Test
  void lossOfAllThatWasNotSyncedLeavesTheOldStateOrTheNewOne() throws IOException {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      var counter = new AtomicInteger();
      int at = 1 + random.nextInt(120);
      runAndCrash(at, counter, random);
      assertOneState("seed " + seed + ", crash at " + at);
      folder.run(Folder.REBUILD);
      restoreOld();
    }
  }

  /** The control: a program that commits in two steps does leave a mixture. */
  @Test
  void twoCommitsLeaveAMixture() throws IOException {
    folder.write("datei0.md", Folder.text(0, "neuerStand2"));
    java.nio.file.Files.deleteIfExists(folder.corpus().resolve("dazu.md"));
    folder.update();
    assertThat(folder.content()).isNotIn(old, fresh);
  }

  private interface Fault {
    void prepare(MockDirectoryWrapper disk) throws IOException;
  }

  /** Builds the new state on a disk with a fault; false if that failed. Ends in the old state. */
  private boolean runOn(Fault fault, @org.jspecify.annotations.Nullable Reason expected)
      throws IOException {
    boolean done;
    try {
      folder.run(Folder.REBUILD, index -> faulty(index, fault));
      done = true;
    } catch (IndexUnavailableException e) {
      if (expected != null) {
        assertThat(e.reason()).isEqualTo(expected);
      }
      done = false;
    } catch (IOException e) {
      assertThat(expected).as(e.toString()).isNull();
      done = false;
    }
    assertOneState("after " + (done ? "success" : "failure"));
    if (done) {
      assertThat(folder.content()).isEqualTo(fresh);
    }
    restoreOld();
    return done;
  }

  private void restoreOld() throws IOException {
    writeOld();
    folder.run(Folder.REBUILD);
    writeFresh();
  }

  private void runAndCrash(int at, AtomicInteger counter, Random random) throws IOException {
    var disks = new ArrayList<MockDirectoryWrapper>();
    try {
      folder.run(
          Folder.REBUILD,
          index -> {
            var disk = wrap(index, random);
            disk.failOn(new FailAt(at, counter));
            disks.add(disk);
            return new KeptOpen(disk);
          });
    } catch (IOException | IndexUnavailableException e) {
      assertThat(counter.get()).isGreaterThanOrEqualTo(at);
    }
    disks.getFirst().crash();
    disks.getFirst().clearCrash();
  }

  private void assertOneState(String when) throws IOException {
    assertThat(IndexCheck.run(folder.index()).damages()).as(when).isEmpty();
    assertThat(folder.content()).as(when).isIn(old, fresh);
  }

  private long sizeOfARun() throws IOException {
    try (var files = java.nio.file.Files.list(folder.index())) {
      return 3 * files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static Directory faulty(Path index, Fault fault) throws IOException {
    var disk = wrap(index, new Random(1));
    fault.prepare(disk);
    return new KeptOpen(disk);
  }

  private static MockDirectoryWrapper wrap(Path index, Random random) throws IOException {
    var disk = new MockDirectoryWrapper(random, FSDirectory.open(index));
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    disk.setCheckIndexOnClose(false);
    disk.setAssertNoUnrefencedFilesOnClose(false);
    disk.setFailOnCreateOutput(true);
    return disk;
  }

  /** Lucene's own checks at closing are for its own tests; a crash comes after it. */
  private static final class KeptOpen extends org.apache.lucene.store.FilterDirectory {
    KeptOpen(Directory disk) {
      super(disk);
    }

    @Override
    public void close() {}
  }

  /** Fails the n-th operation that the disk is asked for. */
  private static final class FailAt extends MockDirectoryWrapper.Failure {
    private final int wanted;
    private final AtomicInteger counter;

    FailAt(int wanted, AtomicInteger counter) {
      this.wanted = wanted;
      this.counter = counter;
    }

    @Override
    public void eval(MockDirectoryWrapper disk) throws IOException {
      if (counter.incrementAndGet() == wanted) {
        throw new IOException("operation " + wanted + " failed");
      }
    }
  }
}
