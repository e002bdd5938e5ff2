package kartei.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is killed while it indexes leaves the old state or the new one. */
class KillTest {
  @TempDir private Path root;
  private Folder folder;
  private List<String> old;
  private List<String> fresh;

  @BeforeEach
  void twoStates() throws IOException {
    folder = new Folder(root);
    folder.writeSome(12);
    folder.write("datei0.md", Folder.text(0, "neuer Stand"));
    folder.update();
    fresh = folder.content();
    folder.write("datei0.md", Folder.text(0, "alter"));
    folder.run(Folder.REBUILD);
    old = folder.content();
    folder.write("datei0.md", Folder.text(0, "neuer Stand"));
  }

  @ParameterizedTest
  @CsvSource({
    "write, false",
    "commit.before, false",
    "commit.prepared, false",
    "commit.after, true"
  })
  void deathAtTheCommitLeavesOneState(String failpoint, boolean committed) throws Exception {
    assertThat(index("-Dkartei.failpoint=" + failpoint).waitFor()).isEqualTo(137);
    assertThat(folder.content()).isEqualTo(committed ? fresh : old);
    assertThat(IndexCheck.run(folder.index()).damages()).isEmpty();
    folder.update();
    assertThat(folder.content()).isEqualTo(fresh);
  }

  @Test
  void deathAtAnyTimeLeavesOneState() throws Exception {
    long seed = Long.getLong("kartei.seed", System.nanoTime());
    var random = new Random(seed);
    int killed = 0;
    for (int i = 0; i < 6; i++) {
      Process process = index("-Dkartei.failpoint=none");
      boolean ended = process.waitFor(200 + random.nextInt(1_200), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed += ended ? 0 : 1;
      assertThat(folder.content()).as("seed %d, kill %d", seed, i).isIn(old, fresh);
    }
    assertThat(killed).as("processes that were still running").isPositive();
    folder.run(Folder.REBUILD);
    assertThat(folder.content()).isEqualTo(fresh);
  }

  /** The control: without a failpoint the same process comes to the new state. */
  @Test
  void processThatIsNotKilledCommits() throws Exception {
    assertThat(index("-Dkartei.failpoint=none").waitFor()).isZero();
    assertThat(folder.content()).isEqualTo(fresh);
  }

  private Process index(String property) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:disable", property, "-cp", classPath(), Rebuild.class.getName()));
    command.add(folder.corpus().toString());
    command.add(folder.index().toString());
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Where this test's classes come from, be it by modules or by the class path. */
  private static String classPath() {
    return String.join(
        File.pathSeparator,
        "target/test-classes",
        "target/classes",
        System.getProperty("jdk.module.path", ""),
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
  }

  /** The program that is killed. */
  static final class Rebuild {
    private Rebuild() {}

    public static void main(String[] arguments) throws IOException {
      new EntryIndexer(Path.of(arguments[0]), Path.of(arguments[1]), Folder.REBUILD).run();
    }
  }
}
