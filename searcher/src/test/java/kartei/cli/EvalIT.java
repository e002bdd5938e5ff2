package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kartei eval} on a BEIR folder and on an index at hand. */
class EvalIT {
  @TempDir private Path folder;

  @BeforeEach
  void writeCollection() throws IOException {
    write(
        "beir/corpus.jsonl",
        "{\"_id\":\"d1\",\"text\":\"Häuser\"}\n{\"_id\":\"d2\",\"text\":\"Boot\"}");
    write(
        "beir/queries.jsonl",
        "{\"_id\":\"q1\",\"text\":\"Haus\"}\n{\"_id\":\"q2\",\"text\":\"Auto\"}");
    write("beir/qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
    write(
        "corpus/a.md", "# Tiere\n\n## Gepunkteter Hund (GH)\n\nBellt.\n\n## Katze\n\nSchnurrt.\n");
    write("corpus/b.md", "# Pflanzen\n\nEin Baum, ein Strauch.\n");
    write("queries.tsv", "q1\tbellende Hunde\nq2\tschnurren\nq3\tBäume\n");
    write("qrels.tsv", "q1\tGH\t1\nq2\ta.md#katze\t1\nq3\tb.md\t1\n");
  }

  @Test
  void collectionIsMeasuredByTheContract() {
    Launcher.Run run = kartei("eval", "beir", "--json", "--per-query");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Json json = Json.of(run.out());
    assertThat(json.get("schema")).isEqualTo("kartei.eval/1");
    assertThat(json.get("queries")).isEqualTo(2);
    assertThat(json.keys()).contains("ndcg@10", "mrr@10", "recall@10", "recall@100", "latency_ms");
    assertThat(((Number) json.get("ndcg@10")).doubleValue()).isEqualTo(.5);
    assertThat(json.object("latency_ms").keys()).containsExactlyInAnyOrder("p50", "p99");
    assertThat(json.texts("per_query", "query")).containsExactly("q1", "q2");
  }

  @Test
  void entriesAreNamedByAliasIdOrFile() {
    Launcher.Run run = kartei("eval", "--queries", "queries.tsv", "--qrels", "qrels.tsv", "--json");

    assertThat(run.code()).isZero();
    assertThat(((Number) Json.of(run.out()).get("mrr@10")).doubleValue()).isEqualTo(1);
    assertThat(Json.of(run.out()).get("unknown")).isEqualTo(0);
  }

  @Test
  void lowerNdcgThanAskedForEndsWithOne() {
    assertThat(kartei("eval", "beir", "--min-ndcg", "0.49").code()).isZero();

    Launcher.Run below = kartei("eval", "beir", "--min-ndcg", "0.51");
    assertThat(below.code()).isEqualTo(1);
    assertThat(below.err()).contains("0.5000").contains("0.5100");
    assertThat(below.out()).contains("nDCG@10  0.5000");
  }

  @Test
  void runsAreWrittenAndCompared() {
    assertThat(kartei("eval", "beir", "--run", "one").code()).isZero();
    assertThat(folder.resolve("one")).content().startsWith("q1\tQ0\td1\t1\t");

    Launcher.Run compared =
        kartei("eval", "--compare", "one", "one", "--qrels", "beir/qrels.tsv", "--json");
    assertThat(compared.code()).isZero();
    assertThat(Json.of(compared.out()).get("schema")).isEqualTo("kartei.comparison/1");
    assertThat(((Number) Json.of(compared.out()).get("p")).doubleValue()).isEqualTo(1);
    assertThat(kartei("eval", "beir", "--compare", "one", "one", "--json").out())
        .isEqualTo(compared.out());
    assertThat(kartei("eval", "--compare", "one", "one").code()).isEqualTo(2);
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertThat(kartei("eval").err()).contains("--queries");
    assertThat(kartei("eval", "nowhere").err()).contains("nowhere");
    write("beir/qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\tgut\n");
    Launcher.Run malformed = kartei("eval", "beir");
    assertThat(malformed.code()).isEqualTo(2);
    assertThat(malformed.err()).contains("qrels.tsv:2");
  }

  private Launcher.Run kartei(String... arguments) {
    return new Launcher(folder).run(arguments);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
