package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program among other programs: streams, terminal, pager, locale, shells. */
class ProcessIT {
  private static final String KARTEI = Launcher.ROOT.resolve("kartei").toString();

  @TempDir private static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Answers.copy("notizen.md", corpus);
    Files.writeString(
        corpus.resolve("fremd\u001b[31m.md"), "# Fremd\u001b]52;c;aGk=\u0007\n\nNägel \u202e\n");
    Launcher.Run run = new Launcher(folder).run("index");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Launcher launcher() {
    return new Launcher(folder);
  }

  private static Launcher.Run shell(String line) {
    return launcher().shell(line.replace("kartei ", KARTEI + " "));
  }

  /** A terminal of 12 rows and 60 columns. */
  private static String onTerminal(Launcher launcher, String command) {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/script")), "script(1) is not installed");
    String line = "stty rows 12 cols 60; " + command.replace("kartei ", KARTEI + " ");
    return launcher.shell("script -qec '" + line + "' /dev/null").out();
  }

  @Test
  void answerIsPlainWhereNoTerminalIs() {
    Launcher.Run run = launcher().run("search", "Nägel");
    assertThat(run.out()).contains("[Nägel]").doesNotContain("\033");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void terminalGetsColoursLinksAndItsWidth() {
    Launcher terminal = launcher().with("TERM", "xterm").with("KARTEI_PAGER", "");
    String shown = onTerminal(terminal, "kartei search Nägel");
    assertThat(shown).contains("\033[1;31mNägel\033[0m", "\033]8;;file:///");
    assertThat(shown.replaceAll("\033\\]8;;[^\033]*\033\\\\|\033\\[[0-9;]*m", "").lines())
        .allMatch(line -> Wrapped.columns(line.strip()) <= 60);
  }

  @ParameterizedTest(name = "{0}={1} {2}")
  @CsvSource({
    "NO_COLOR,1,'',false",
    "NO_COLOR,'','',true",
    "NO_COLOR,1,--color=always,true",
    "TERM,dumb,'',false",
    "CLICOLOR_FORCE,1,--color=never,false"
  })
  void coloursOfATerminalAreAsAskedFor(String name, String value, String option, boolean colour) {
    Launcher terminal = launcher().with("TERM", "xterm").with("KARTEI_PAGER", "").with(name, value);
    String shown = onTerminal(terminal, "kartei search Nägel " + option);
    assertThat(shown.contains("\033[1;31m")).isEqualTo(colour);
  }

  @Test
  void coloursCanBeForcedIntoAPipe() {
    assertThat(launcher().with("CLICOLOR_FORCE", "1").run("search", "Nägel").out())
        .contains("\033[1;31m")
        .doesNotContain("\033]8;;");
    assertThat(launcher().run("search", "Nägel", "--color=always").out()).contains("\033[1;31m");
  }

  @Test
  void pagerShowsWhatIsLongerThanTheScreen() {
    Launcher terminal =
        launcher().with("TERM", "xterm").with("NO_COLOR", "1").with("KARTEI_PAGER", "sed s/^/P:/");
    assertThat(onTerminal(terminal, "kartei help search")).contains("P:Usage");
    assertThat(onTerminal(terminal, "kartei help search --no-pager")).doesNotContain("P:");
    assertThat(onTerminal(terminal, "kartei search Xylophon")).doesNotContain("P:");
    assertThat(launcher().with("KARTEI_PAGER", "sed s/^/P:/").run("help", "search").out())
        .doesNotContain("P:");
  }

  @Test
  void nothingThatADocumentHoldsCommandsTheTerminal() {
    for (String command : new String[] {"search Fremd", "show Fremd", "facets", "stats"}) {
      Launcher.Run run = launcher().run(command.split(" "));
      assertThat(run.out() + run.err()).as(command).doesNotContain("\033", "\u0007", "\u202e");
    }
  }

  @Test
  void readerThatLeavesIsNoFailure() {
    Launcher.Run run = shell("kartei search '*' -n 100 | head -n 1");
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search Nägel", "search Nägel --json", "--version", "help"})
  void fullDiskIsAFailure(String command) {
    Launcher.Run run = shell("kartei " + command + " > /dev/full");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kartei: ");
    assertThat(run.err().lines().count()).isEqualTo(1);
  }

  @Test
  void closedStreamsAreNoSurprise() {
    Launcher.Run out = shell("kartei search Nägel >&-");
    assertThat(out.code()).isEqualTo(2);
    assertThat(out.err()).contains("stdout");
    assertThat(shell("kartei search Nägel 2>&-").code()).isZero();
    assertThat(shell("kartei search Nägel <&-").code()).isZero();
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "LC_ALL,de_DE.UTF-8,gefunden",
    "LANG,de_AT.UTF-8,gefunden",
    "LC_MESSAGES,de_DE,gefunden",
    "LC_ALL,C,found",
    "LANG,fr_FR.UTF-8,found"
  })
  void languageFollowsTheLocaleAndUmlautsStayRight(String name, String value, String word) {
    Launcher.Run run = launcher().with(name, value).run("search", "Nägel");
    assertThat(run.out()).contains(word, "[Nägel]", "Säge".substring(0, 1));
    assertThat(run.code()).isZero();
  }

  @Test
  void shellAnswersLineByLineFromAPipe() {
    Launcher.Run run =
        shell(
            "printf '%s\\n' 'show HM' 'Nägel' 'search \"offen' 'facets' quit 'show SG' | kartei shell");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1. Hammer (HM)", "[Nägel]", "Gewicht");
    assertThat(run.out())
        .doesNotContain("2. Säge (SG)\n   Werkzeuge › Säge (SG)\n   notizen.md:18\n   also");
    assertThat(run.err()).contains("quotation mark");
  }

  @Test
  void shellTalksToADumbTerminal() {
    Launcher terminal = launcher().with("TERM", "dumb").with("XDG_STATE_HOME", folder.toString());
    String shown = onTerminal(terminal, "printf \"show HM\\nquit\\n\" | kartei shell");
    assertThat(shown).contains("Hammer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void shellAcceptsItsCompletionScript(String name) {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/" + name))
            || Files.isExecutable(Path.of("/bin/" + name)),
        name + " is not installed");
    Launcher.Run run = shell("kartei completion " + name + " | " + name + " -n");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void manualPageIsAcceptedByManAndMandoc() {
    Launcher.Run run =
        shell(
            "kartei manual > m.1; if command -v mandoc >/dev/null; then mandoc -T lint -W error m.1;"
                + " elif command -v groff >/dev/null; then groff -man -ww -Tutf8 -z m.1 2>&1; fi");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
