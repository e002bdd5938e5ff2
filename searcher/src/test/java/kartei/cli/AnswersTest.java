package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that look at entries say for people. */
class AnswersTest {
  @TempDir private static Path folder;

  private final InProcess german = new InProcess(Locale.GERMAN);

  @BeforeAll
  static void index() throws IOException {
    Answers.copy("notizen.md", folder);
    new InProcess(Locale.ENGLISH).run("index", folder.toString());
  }

  private Launcher.Run kartei(String... arguments) {
    Stream<String> index = Stream.of("--index", folder.resolve(".kartei").toString());
    return german.run(Stream.concat(Stream.of(arguments), index).toArray(String[]::new));
  }

  @Test
  void compareMarksWhatDiffersAndKeepsFootnotes() {
    String table = kartei("compare", "HM", "SG").out();
    assertThat(table.lines().filter(line -> line.contains("Gewicht")).toList())
        .singleElement()
        .asString()
        .startsWith("≠ Gewicht")
        .contains("Hoch", "Mittel");
    assertThat(table).contains("Ja*", "* nach Augenschein");
    assertThat(table.lines().filter(line -> line.contains("autor") || line.contains("Autor")))
        .allMatch(line -> line.startsWith("  "));
  }

  @Test
  void compareOfManyEntriesStandsInBlocks() {
    String[] many = Stream.generate(() -> "HM").limit(12).toArray(String[]::new);
    var arguments = Stream.concat(Stream.of("compare"), Stream.of(many)).toArray(String[]::new);
    assertThat(kartei(arguments).out()).contains("    Hammer (HM): ", "      Hoch");
  }

  @Test
  void compareJsonSaysWhereAValueStandsInItsScale() {
    var rows = Json.of(kartei("compare", "--json", "HM", "SG", "Zange").out()).objects("rows");
    var weight = rows.stream().filter(row -> row.get("name").equals("Gewicht")).findFirst();
    assertThat(weight.orElseThrow().objects("cells").stream().map(cell -> cell.get("place")))
        .map(place -> ((Number) place).doubleValue())
        .containsExactly(1.0, 0.5, 0.0);
  }

  @Test
  void similarNamesTheSharedWords() {
    var answer = Json.of(kartei("similar", "--json", "HM").out());
    var first = answer.objects("hits").getFirst();
    assertThat(first.get("title")).isEqualTo("Säge (SG)");
    assertThat(first.list("shared")).contains("Bretter", "Balken").doesNotContain("und");
    assertThat(answer.texts("hits", "title")).doesNotContain("Hammer (HM)");
    assertThat(kartei("similar", "HM").out()).contains("gemeinsam: ");
  }

  @Test
  void showRendersWhatTheAuthorWrote() {
    String shown = kartei("show", "Pflege").out();
    assertThat(shown).contains("1. abwischen\n2. ölen\n", "zange --öl", "| HM ", "Ja*");
    assertThat(shown).doesNotContain("### Pflege");
    assertThat(kartei("show", "SG").out()).contains("• Gewicht: Mittel").doesNotContain("**");
  }

  @Test
  void showFallsBackToTheIndexWhereTheFileIsGone() throws IOException {
    Path copy = Files.createTempDirectory("kartei-show");
    Answers.copy("notizen.md", copy);
    german.run("index", copy.toString());
    Files.writeString(copy.resolve("notizen.md"), "# Anderes\n");
    String index = copy.resolve(".kartei").toString();
    Launcher.Run run = german.run("show", "HM", "--index", index, "--no-refresh");
    assertThat(run.out()).contains("Der Hammer treibt Nägel").doesNotContain("Anderes");
  }

  @Test
  void facetsSayWhy() {
    assertThat(kartei("facets", "--why").out()).contains("+ Gewicht", "Facette:");
    assertThat(kartei("facets").out().lines()).anyMatch(line -> line.matches(" +1  Niedrig"));
  }

  @Test
  void aMatchInTheHeadingIsMarkedThere() {
    List<String> lines = kartei("search", "titel:Hammer").out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("1. [Hammer] ([HM])");
    assertThat(lines).anyMatch(line -> line.contains("Der Hammer treibt"));
    assertThat(lines).noneMatch(line -> line.contains("Titel:"));
  }

  @Test
  void anAnswerWithoutEntriesSaysWhy() {
    assertThat(kartei("search", "Xylophon").err()).contains("Steht in keinem Eintrag: Xylophon");
    assertThat(kartei("search", "Hammer", "-f", "Gewicht=Hooch").err())
        .contains("Kein Eintrag hat Gewicht=Hooch; gemeint vielleicht: Hoch");
    assertThat(kartei("search", "Hammer", "-f", "Gewicht=Niedrig").err())
        .contains("ohne die Filter");
  }

  @Test
  void statsSayWhatTheIndexHolds() {
    assertThat(kartei("stats").out())
        .contains("1 Datei,", "Einträge", "kB", "auf dem Stand seines Korpus", "Gewicht");
  }

  @Test
  void checkIsContentWithAWholeIndex() {
    Launcher.Run run = kartei("check");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("heil");
  }

  @Test
  void checkFindsAFlippedByteThatSearchDoesNot() throws IOException {
    Path copy = Files.createTempDirectory("kartei-check");
    Answers.copy("notizen.md", copy);
    german.run("index", copy.toString());
    Path index = copy.resolve(".kartei");
    Path largest = largest(index);
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);

    Launcher.Run run = german.run("check", "--index", index.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("beschädigt", "--rebuild");
  }

  private static Path largest(Path index) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(index)) {
      files = all.filter(file -> file.getFileName().toString().startsWith("_")).toList();
    }
    Path largest = files.getFirst();
    for (Path file : files) {
      largest = Files.size(file) > Files.size(largest) ? file : largest;
    }
    return largest;
  }

  @Test
  void analyzeSaysWhatBecameOfEachWord() {
    String text = kartei("analyze", "Häuser", "GPT-4V").out();
    assertThat(text).contains("Häuser  (Wort)", "Schreibung", "häuser", "Stamm", "GPT-4V  (Name");
  }

  @Test
  void analyzeCountsATableOfWordPairs() throws IOException {
    Path table = folder.resolve("paare.tsv");
    Files.writeString(table, "a\tHaus\tHaus\t1\na\tHaus\tMaus\t0\nb\tHaus\tMaus\t1\n");
    Launcher.Run run = kartei("analyze", "--table", table.toString(), "--json");
    assertThat(run.code()).isEqualTo(1);
    var answer = Json.of(run.out());
    assertThat(answer.texts("classes", "class")).containsExactly("a", "b");
    assertThat(answer.texts("classes", "recall")).containsExactly("1.0", "0.0");
    assertThat(answer.objects("wrong")).hasSize(1);
  }
}
