package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei completion}: the script that teaches a shell to complete command lines. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  /** The shells; what follows them is for the scripts, which ask for it while someone types. */
  enum Shell {
    BASH,
    ZSH,
    FISH,
    FILTERS,
    DIMENSIONS
  }

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Parameters(arity = "1", paramLabel = "SHELL", descriptionKey = "completion.shell")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    if (shell == Shell.FILTERS || shell == Shell.DIMENSIONS) {
      boolean names = shell == Shell.DIMENSIONS;
      for (String filter : names ? IndexNames.dimensions(kartei) : IndexNames.of(kartei)) {
        console.out().println(Printable.of(filter));
      }
      return ExitCode.OK;
    }
    List<HelpTopic> topics =
        kartei.whole().getSubcommands().values().stream()
            .map(command -> HelpTopic.of(command.getCommandSpec(), console.messages()))
            .toList();
    String name = shell.name().toLowerCase(Locale.ROOT);
    console.out().print(new CompletionScript(topics, console.messages()).in(name));
    return ExitCode.OK;
  }
}
