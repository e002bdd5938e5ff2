package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs a program and takes its time: with bash's own {@code time}, which every Debian has and which
 * counts in thousandths, where a look at a process from outside counts in hundredths.
 */
final class Timed {
  private static final String SCRIPT =
      "TIMEFORMAT='%3R %3U %3S'; t=$1; shift; { time \"$@\" 2>&3; } 3>&2 2>\"$t\"";

  private final Path folder;
  private final Map<String, String> environment;

  /**
   * @param folder for what the programs print
   * @param environment added to that of this process
   */
  Timed(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
  }

  Cost run(Command command) throws IOException, InterruptedException {
    return run(command, false);
  }

  /** Looks at the memory as well, which takes a little of the CPU. */
  Cost runWithMemory(Command command) throws IOException, InterruptedException {
    return run(command, true);
  }

  /** Starts a program that is asked line by line. */
  Process start(Command command) throws IOException {
    var builder = new ProcessBuilder(command.words());
    prepare(builder, command);
    return builder.redirectError(folder.resolve("stderr").toFile()).start();
  }

  private Cost run(Command command, boolean withMemory) throws IOException, InterruptedException {
    Path output = folder.resolve("stdout");
    Path errors = folder.resolve("stderr");
    Path time = folder.resolve("time");
    var words = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash", time.toString()));
    words.addAll(command.words());
    var builder = new ProcessBuilder(words);
    prepare(builder, command);
    Process process =
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    double memory = withMemory ? Memory.most(process) : 0;
    int exit = process.waitFor();
    if (exit != 0 || (command.prints() && Files.size(output) == 0)) {
      throw new FailedRun(command, exit, Files.readString(errors));
    }
    String[] times = Files.readString(time).strip().split(" ");
    double cpu = Double.parseDouble(times[1]) + Double.parseDouble(times[2]);
    return new Cost(Double.parseDouble(times[0]), cpu, memory, output);
  }

  private void prepare(ProcessBuilder builder, Command command) {
    builder.environment().putAll(environment);
    builder.environment().putAll(command.environment());
    builder.directory(folder.toFile());
  }
}
