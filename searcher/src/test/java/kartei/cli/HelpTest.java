package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HelpTest {
  private final InProcess english = new InProcess(Locale.ENGLISH);
  private final InProcess german = new InProcess(Locale.GERMAN);

  @Test
  void shortHelpFitsAScreenAndPointsToTheLong() {
    for (String name : Commands.names()) {
      Launcher.Run run = english.run(name, "-h");
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines().count()).as(name).isLessThanOrEqualTo(24);
      assertThat(run.out()).contains("kartei " + name + " --help");
    }
  }

  @Test
  void longHelpHasGroupsAndExamples() {
    String help = german.run("search", "--help").out();
    assertThat(help)
        .contains("Aufruf:", "Argumente und Optionen", "Index und Ausgabe", "Allgemein")
        .contains("Beispiele", "kartei search -- -5 Grad", "--no-refresh", "--color");
  }

  @Test
  void helpOfACommandIsItsLongHelp() {
    for (String name : Commands.names()) {
      assertThat(english.run("help", name).out()).isEqualTo(english.run(name, "--help").out());
    }
  }

  @Test
  void helpAloneNamesEveryCommand() {
    assertThat(english.run("help").out()).contains(Commands.names());
  }

  @Test
  void helpNeedsNoArgumentsOfTheCommand() {
    assertThat(english.run("show", "-h").code()).isZero();
  }

  /** Each line: what is typed, what the German sentence and the hint must say. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/usage-problems.tsv", delimiter = '\t')
  void mistakeOnTheCommandLineIsSaidInTheUsersLanguage(String typed, String sentence, String hint) {
    Launcher.Run run = german.run(typed.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst()).contains("kartei: " + sentence);
    assertThat(run.err()).contains(hint == null ? "" : hint);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void mistakeIsJsonWhereJsonWasAskedFor() {
    Launcher.Run run = english.run("search", "--json", "--foo");
    assertThat(run.err()).isEmpty();
    assertThat(Json.of(run.out()).object("error").get("code")).isEqualTo("usage");
  }

  @Test
  void jsonBehindTwoDashesIsText() {
    Launcher.Run run = english.run("search", "--index", "/nowhere", "--", "--json");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("kartei: ");
  }

  @Test
  void manualNamesEveryCommandAndOption() {
    String page = german.run("manual").out();
    assertThat(page)
        .startsWith(".TH KARTEI 1 ")
        .contains(".SH \"BEFEHLE\"", ".SH \"UMGEBUNG\"", "f\\[u00FC]r");
    Commands.names().forEach(name -> assertThat(page).contains(".SS \"kartei " + name + "\""));
    assertThat(page).contains("\\-\\-no\\-refresh", "\\-\\-color");
    assertThat(page.lines().filter(line -> line.startsWith("'"))).isEmpty();
  }
}
