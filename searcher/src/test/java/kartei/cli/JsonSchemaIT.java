package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What each command prints with {@code --json} is one line, and what its schema says. */
class JsonSchemaIT {
  @TempDir private static Path folder;

  @BeforeAll
  static void makeCorpus() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Answers.copy("notizen.md", notes);
    Files.writeString(folder.resolve("pairs.tsv"), "inflection\tHaus\tHäuser\t1\n");
    Files.writeString(folder.resolve("q.tsv"), "1\tNägel\n2\tBretter\n");
    Files.writeString(folder.resolve("qrels.tsv"), "1\tHM\t1\n2\tSG\t1\n");
    Files.writeString(folder.resolve("a.run"), "1 Q0 HM 1 2.0 a\n2 Q0 HM 1 2.0 a\n");
    Files.writeString(folder.resolve("b.run"), "1 Q0 HM 1 2.0 b\n2 Q0 SG 1 2.0 b\n");
    new Launcher(folder).run("index", "notes");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/json-answers.tsv", delimiter = '\t')
  void answerIsOneLineAsItsSchemaSays(String commandLine, String name) {
    Launcher.Run run =
        new Launcher(folder)
            .with("KARTEI_INDEX", folder.resolve("notes/.kartei").toString())
            .run(commandLine.split(" "));

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().count()).isEqualTo(1);
    assertThat(Json.of(run.out()).get("schema")).isEqualTo("kartei." + name + "/1");
    assertThat(schema(name).validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.code()).isIn(name.equals("error") ? new Integer[] {2} : new Integer[] {0, 1});
  }

  @Test
  void schemaRefusesWhatIsNoAnswer() {
    String noEntry = "{\"schema\":\"kartei.entry/1\",\"error\":null,\"entry\":{\"id\":\"a\"}}";
    assertThat(schema("entry").validate(noEntry, InputFormat.JSON)).isNotEmpty();
    assertThat(schema("error").validate("{\"schema\":\"kartei.error/1\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  private static JsonSchema schema(String name) {
    String text = Resource.text("schema/" + name + ".schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
  }
}
