package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What bash, zsh and fish really offer for a line being typed, each where it is installed. */
class CompletionIT {
  private static final Path RESOURCES = Path.of("src/test/resources/completion").toAbsolutePath();

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    FreshCopy.of(folder);
    assertThat(kartei().run("index", "corpus").code()).isZero();
    for (String shell : List.of("bash", "zsh", "fish")) {
      Files.writeString(script(shell), kartei().run("completion", shell).out());
    }
  }

  /** Each line of the table: what is typed, what must be offered, what must not. */
  @TestFactory
  Stream<DynamicNode> shellsOffer() throws IOException {
    List<String[]> cases =
        Files.readAllLines(RESOURCES.resolve("cases.tsv")).stream()
            .map(line -> line.split("\t"))
            .toList();
    return Stream.of("bash", "zsh", "fish")
        .map(
            shell ->
                DynamicContainer.dynamicContainer(
                    shell,
                    cases.stream()
                        .map(row -> DynamicTest.dynamicTest(row[0], () -> check(shell, row)))));
  }

  private static void check(String shell, String[] row) {
    Assumptions.assumeTrue(isInstalled(shell), shell + " is not installed: not tested");
    String ask = "completion/ask." + shell;
    String options = shell.equals("fish") ? "--no-config" : shell.equals("zsh") ? "-f" : "--norc";
    String command =
        String.join(
            " ",
            shell,
            options,
            quoted(RESOURCES.resolveSibling(ask)),
            quoted(script(shell)),
            quoted(row[0]));
    Launcher.Run run = kartei().shell(command);
    List<String> offered = run.out().lines().map(line -> offer(line, row[0])).toList();
    assertThat(offered).as(run.err()).contains(row[1].split("\\|"));
    assertThat(offered).doesNotContain(row[2].split("\\|"));
  }

  /** Folders with or without a slash; behind = bash offers the rest of a filter only. */
  private static String offer(String line, String typed) {
    String plain = line.replace("\\", "").replaceFirst("/$", "");
    String word = typed.substring(typed.lastIndexOf(' ') + 1);
    String before = word.substring(0, word.indexOf('=') + 1);
    return plain.startsWith(before) ? plain : before + plain;
  }

  private static String quoted(Object text) {
    return "'" + text + "'";
  }

  private static Path script(String shell) {
    return folder.resolve("completion." + shell);
  }

  private static boolean isInstalled(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
  }

  /** With the program on the path, where completion looks for it. */
  private static Launcher kartei() {
    return new Launcher(folder).with("PATH", Launcher.ROOT + ":" + System.getenv("PATH"));
  }
}
