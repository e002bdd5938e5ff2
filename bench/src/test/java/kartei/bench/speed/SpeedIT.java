package kartei.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All measurements run, each a single time; what they say is not looked at. */
class SpeedIT {
  private static final Path ROOT =
      Path.of(System.getProperty("kartei.root", "..")).toAbsolutePath().normalize();

  @TempDir private Path work;

  @Test
  void everyPartPrintsItsFigures() throws Exception {
    Path json = work.resolve("speed.json");
    String printed =
        run(ROOT.resolve("corpus"), "--once", "--sizes", "10,30", "--json", json.toString());

    for (String part : SpeedOptions.PARTS) {
      assertThat(printed).contains("| " + part + " |");
    }
    assertThat(work.resolve("hits.tsv")).content().contains("\t").contains("LLM-Architekturen.md#");
    var medians = Pattern.compile("\"metric\" : \"(wall s|p50 ms)\",\\s+\"median\" : ([\\d.]+)");
    List<String> figures =
        medians.matcher(Files.readString(json)).results().map(found -> found.group(2)).toList();
    assertThat(figures).hasSizeGreaterThan(20).allMatch(figure -> Double.parseDouble(figure) > 0);
  }

  private String run(Path corpus, String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Dkartei.root=" + ROOT);
    words.add("-cp");
    words.add(ROOT.resolve("bench/target/program") + "/*");
    words.add(Speed.class.getName());
    words.add(corpus.toString());
    words.addAll(List.of("--work", work.toString()));
    words.addAll(List.of(options));
    Path errors = work.resolve("errors");
    Process process = new ProcessBuilder(words).redirectError(errors.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    return printed;
  }
}
