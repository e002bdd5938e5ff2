package kartei.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kartei.eval.InvalidCollectionException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeirFolderTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeCollection() throws Exception {
    write(
        "corpus.jsonl",
        """
        {"_id": "haus/1", "title": "", "text": "Ein Haus am See.", "metadata": {"a": [1, "x"]}}
        {"_id": "#2", "title": "Boote & <b>Kähne</b>", "text": "# Ein Boot\\n\\n- liegt *fest*"}

        {"_id": "3", "title": "Leer", "text": ""}
        """);
    write(
        "queries.jsonl",
        """
        {"_id": "q1", "text": "Häuser"}
        {"_id": "q2", "text": "Boote"}
        {"_id": "q3", "text": "ohne Urteil"}
        """);
    write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\thaus/1\t1\nq2\t#2\t2\nq2\tweg\t1\n");
  }

  @Test
  void everyDocumentIsOneEntryUnderItsOwnId() throws Exception {
    Evaluation evaluation = new BeirFolder(folder, null).evaluate();

    assertThat(evaluation.documents()).isEqualTo(3);
    assertThat(evaluation.perTopic()).containsOnlyKeys("q1", "q2");
    assertThat(evaluation.run().rankings().values())
        .extracting(ranking -> ranking.getFirst().document())
        .containsExactly("haus/1", "#2");
    assertThat(evaluation.mean().mrr10()).isEqualTo(1);
    assertThat(evaluation.mean().recall10()).isEqualTo(.75);
    assertThat(evaluation.unknown()).isEqualTo(1);
    assertThat(evaluation.millis(.5)).isPositive().isLessThanOrEqualTo(evaluation.millis(.99));
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    List<Path> before = temporary();

    new BeirFolder(folder, null).evaluate();

    assertThat(temporary()).isEqualTo(before);
  }

  @Test
  void otherJudgementsCanBeNamed() throws Exception {
    Path qrels = write("trec.qrels", "q1 0 #2 1\n");

    Evaluation evaluation = new BeirFolder(folder, qrels).evaluate();

    assertThat(evaluation.perTopic()).containsOnlyKeys("q1");
    assertThat(evaluation.mean().recall100()).isZero();
  }

  @Test
  void brokenLineIsNamedWithItsNumber() throws Exception {
    write("queries.jsonl", "{\"_id\": \"q1\", \"text\": \"Haus\"}\n{\"_id\": \"q2\"\n");

    assertThatThrownBy(() -> new BeirFolder(folder, null).evaluate())
        .isInstanceOfSatisfying(
            InvalidCollectionException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.file()).endsWith("queries.jsonl");
            });
  }

  @Test
  void missingFileAndMissingAnswersAreTold() throws Exception {
    write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\thaus/1\t0\n");
    assertThatThrownBy(() -> new BeirFolder(folder, null).evaluate())
        .hasMessageStartingWith("NOTHING_JUDGED");

    Files.delete(folder.resolve("queries.jsonl"));
    assertThatThrownBy(() -> new BeirFolder(folder, null).evaluate())
        .hasMessageStartingWith("MISSING");
  }

  private Path write(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<Path> temporary() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("kartei-eval")).toList();
    }
  }
}
