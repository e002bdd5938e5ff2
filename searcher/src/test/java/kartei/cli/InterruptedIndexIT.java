package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program stopped, starved of memory, or on a full disk: one sentence, and the old index. */
class InterruptedIndexIT {
  private static final int FILES = 400;

  /** The control: on a disk of this size, in kB, the same run succeeds. */
  private static final int LARGE_ENOUGH = 32_000;

  @TempDir private Path root;
  private Path corpus;
  private @Nullable Path mounted;

  @BeforeEach
  void write() throws IOException {
    corpus = Files.createDirectories(root.resolve("corpus"));
    write(0, FILES);
  }

  private void write(int from, int to) throws IOException {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.setLength(0);
      for (int part = 0; part < 40; part++) {
        text.append("## Teil ").append(part).append("\n\nWort").append(i).append("x").append(part);
        text.append(" steht hier unter vielen anderen Wörtern.\n\n");
      }
      Files.writeString(corpus.resolve("d" + i + ".md"), text);
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      new ProcessBuilder("umount", mounted.toString()).start().waitFor();
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalLeavesTheIndexAsItWas(String signal, int code) throws Exception {
    // On a busy machine the signal comes late, and must not find the run ended.
    write(FILES, 5 * FILES);
    Path err = root.resolve("err.txt");
    Process process = start(err);
    Path note = corpus.resolve(".kartei/writer.txt");
    for (int i = 0; i < 1_000 && !Files.exists(note); i++) {
      Thread.sleep(20);
    }
    assertThat(note).as("the run has begun").exists();
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(4, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
    assertThat(err).content().contains("Stopped").doesNotContain("Exception");
    try (Stream<Path> files = Files.list(corpus.resolve(".kartei"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("segments"));
    }
  }

  @Test
  void tooLittleMemoryIsOneSentence() throws IOException {
    Files.writeString(corpus.resolve("gross.md"), "wort ".repeat(1_800_000));
    var run =
        new Launcher(root).with("JDK_JAVA_OPTIONS", "-Xmx24m").run("index", "corpus", "--json");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("index_no_memory");
    assertThat(run.err()).doesNotContain("\tat ");
  }

  @Test
  void fullDiskIsOneSentenceAtEverySize() throws Exception {
    Path disk = Files.createDirectories(root.resolve("disk"));
    for (int kilobytes : new int[] {64, 256, 1_024, LARGE_ENOUGH}) {
      mount(disk, kilobytes);
      var run =
          new Launcher(root).run("index", "corpus", "--index", disk.resolve("index").toString());
      int expected = kilobytes == LARGE_ENOUGH ? 0 : 2;
      assertThat(run.code()).as("%d kB: %s", kilobytes, run.err()).isEqualTo(expected);
      if (expected == 2) {
        assertThat(run.err()).contains("No space left").doesNotContain("\tat ");
      }
      unmount();
    }
  }

  private void mount(Path disk, int kilobytes) throws Exception {
    var mount =
        new ProcessBuilder(
            "mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "none", disk.toString());
    boolean done;
    try {
      done = mount.start().waitFor() == 0;
    } catch (IOException e) {
      done = false;
    }
    assumeTrue(done, "a full disk needs the right to mount a small one");
    mounted = disk;
  }

  private Process start(Path err) throws IOException {
    var builder =
        new ProcessBuilder(List.of(Launcher.ROOT.resolve("kartei").toString(), "index", "corpus"))
            .directory(root.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", "C.UTF-8");
    return builder.start();
  }
}
