package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many queries on one start, and answers that explain themselves, on the packaged program. */
class AnswersIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void indexOnce() throws IOException {
    FreshCopy.of(folder);
  }

  private static Launcher.Run kartei(String... arguments) {
    return new Launcher(folder).run(arguments);
  }

  @Test
  void eachLineIsAnsweredByOneObject() throws IOException {
    Files.writeString(
        folder.resolve("queries.txt"),
        "Halluzinatonen\n\n(((\n{\"query\":\"Transformer\",\"limit\":1}\n{\"query\":\n"
            + "{\"query\":\"x\",\"filters\":[\"Nirgends=1\"]}\nlange Sequenzen\n");
    String program = Launcher.ROOT.resolve("kartei").toString();
    Launcher.Run run = new Launcher(folder).shell("'" + program + "' search - < queries.txt");

    assertThat(run.code()).isZero();
    List<Json> answers = run.out().lines().map(Json::of).toList();
    assertThat(answers).hasSize(7);
    assertThat(answers.get(0).objects("corrections").getFirst().get("to"))
        .isEqualTo("Halluzinationen");
    assertThat(answers.get(1).get("total")).isEqualTo(11);
    assertThat(answers.get(2).texts("notices", "kind")).contains("taken_as_text", "no_words");
    assertThat(answers.get(3).objects("hits")).hasSize(1);
    assertThat(answers.get(4).object("error").get("code")).isEqualTo("line_broken");
    assertThat(answers.get(5).object("error").get("code")).isEqualTo("filter_unknown_dimension");
    assertThat(answers.get(6).get("complete")).isEqualTo(true);
  }

  @Test
  void whyTellsWordsAndFilters() {
    Launcher.Run run =
        new Launcher(folder)
            .with("LANG", "de_DE.UTF-8")
            .run("why", "RAG", "Halluzination Xylophon", "-f", "Skalierbarkeit>=Sehr hoch");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING);
    assertThat(run.out())
        .contains("Halluzination: im Text, gebeugt (Halluzinationen)")
        .contains("Xylophon: in keinem Eintrag")
        .contains("verlangt ≥ Sehr hoch");

    Json why = Json.of(kartei("why", "--json", "RAG", "Halluzination").out());
    assertThat(why.get("schema")).isEqualTo("kartei.why/1");
    assertThat(why.get("found")).isEqualTo(true);
    assertThat(why.objects("words").getFirst().get("outcome")).isEqualTo("found");
  }

  @Test
  void explainTellsHitByHit() {
    Launcher.Run run = kartei("search", "--explain", "Halluzination");
    assertThat(run.out()).contains("Halluzination: in the text, inflected (Halluzinationen)");

    Json hit =
        Json.of(kartei("search", "--explain", "--json", "Halluzination").out())
            .objects("hits")
            .getFirst();
    assertThat(hit.object("explain").objects("words").getFirst().get("outcome")).isEqualTo("found");
  }

  @Test
  void suggestCompletes() {
    Launcher.Run run = kartei("suggest", "halluz");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().findFirst()).contains("Halluzinationen");
    assertThat(kartei("suggest", "xqz").code()).isEqualTo(ExitCode.NOTHING);
    assertThat(Json.of(kartei("suggest", "--json", "trans").out()).texts("suggestions", "text"))
        .contains("Transformer");
  }

  @Test
  void correctionsAreTold() {
    Launcher.Run run = kartei("search", "Halluzinatonen");
    assertThat(run.err()).contains("Halluzinationen").contains("Halluzinatonen");
    assertThat(run.out()).contains("[Halluzinationen]");
  }
}
