package kartei.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedTest {
  @TempDir private Path folder;

  @Test
  void takesTheTimeOfAProcessAndOfItsChildren() throws Exception {
    Cost cost =
        timed().run(shell("sleep .05; i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo x"));

    assertThat(cost.wall()).isBetween(.05, 60.0);
    assertThat(cost.cpu()).isBetween(.005, cost.wall());
    assertThat(Files.readString(cost.output())).isEqualTo("x\n");
  }

  @Test
  void failsWhenTheProgramFails() {
    assertThatThrownBy(() -> timed().run(shell("echo x; echo broken >&2; exit 3")))
        .isInstanceOf(FailedRun.class)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("broken");
  }

  @Test
  void failsWhenNothingIsPrinted() {
    assertThatThrownBy(() -> timed().run(shell("true"))).isInstanceOf(FailedRun.class);
  }

  private Timed timed() {
    return new Timed(folder, Map.of());
  }

  private static Command shell(String script) {
    return new Command(List.of("sh", "-c", script), Map.of(), true);
  }
}
