package kartei.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kartei shell}: command after command, without starting anew for each. */
final class ShellCommand implements Subcommand {
  private static final List<String> QUIT = List.of("quit", "exit");

  private final Kartei kartei;

  ShellCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {}

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    try (ShellInput input = ShellInput.of(kartei)) {
      if (input.isPerson()) {
        console.err().println(console.messages().get("shell.welcome"));
      }
      for (String line = input.next(); line != null; line = input.next()) {
        List<String> words = words(line, console);
        if (words != null && !words.isEmpty()) {
          if (QUIT.contains(words.getFirst())) {
            break;
          }
          run(words);
        }
      }
    }
    return ExitCode.OK;
  }

  private static @Nullable List<String> words(String line, Console console) {
    List<String> words = ShellWords.of(line);
    if (words == null) {
      console.notice("error.quote");
    }
    return words;
  }

  /** Carries a line out; what begins with no command is searched for. */
  private void run(List<String> words) {
    Console console = kartei.console();
    String first = words.getFirst();
    boolean command = Commands.names().contains(first) || first.startsWith("-");
    if (first.equals("shell")) {
      console.notice("shell.inside");
      return;
    }
    var arguments = new ArrayList<String>();
    // The pager takes hold of stdout for the rest of a run.
    arguments.add("--no-pager");
    if (!command) {
      arguments.add("search");
    }
    arguments.addAll(words);
    Kartei.run(arguments.toArray(String[]::new), console);
    console.out().flush();
  }
}
