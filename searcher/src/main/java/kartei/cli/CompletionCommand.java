package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code kartei completion}: the script that teaches a shell to complete command lines. */
final class CompletionCommand implements Subcommand {
  /** The shells; what follows them is for the scripts, which ask for it while someone types. */
  enum Shell {
    BASH,
    ZSH,
    FISH,
    FILTERS,
    DIMENSIONS
  }

  private final Kartei kartei;

  private Shell shell = Shell.BASH;

  CompletionCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.word(true, Shell.class, "SHELL", "completion.shell", typed -> shell = typed);
  }

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
