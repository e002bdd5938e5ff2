package kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the README and compares what they print with what stands there. */
class ReadmeIT {
  @TempDir private static Path folder;

  /**
   * A command of the README.
   *
   * @param output the lines below it
   */
  private record Session(String command, List<String> output) {}

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatTheReadmeShows() throws IOException {
    FreshCopy.of(folder);
    List<Session> sessions = sessions(Files.readAllLines(Launcher.ROOT.resolve("README.md")));
    assertThat(sessions).hasSizeGreaterThan(3);
    return sessions.stream()
        .map(session -> DynamicTest.dynamicTest(session.command(), () -> check(session)));
  }

  private static void check(Session session) {
    Launcher.Run run = new Launcher(folder).shell(session.command());
    List<String> printed = run.out().stripTrailing().lines().map(ReadmeIT::timeless).toList();
    assertThat(printed)
        .as("stdout of %s; stderr: %s", session.command(), run.err())
        .isEqualTo(session.output().stream().map(ReadmeIT::timeless).toList());
  }

  /** How long something took differs from run to run. */
  private static String timeless(String line) {
    return line.replaceAll("\\d+\\.\\d\\d s\\b", "0.00 s").stripTrailing();
  }

  private static List<Session> sessions(List<String> readme) {
    var sessions = new ArrayList<Session>();
    boolean inside = false;
    for (String line : readme) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        sessions.add(new Session(line.substring(2), new ArrayList<>()));
      } else if (inside) {
        sessions.getLast().output().add(line);
      }
    }
    for (Session session : sessions) {
      while (!session.output().isEmpty() && session.output().getLast().isBlank()) {
        session.output().removeLast();
      }
    }
    return sessions;
  }
}
