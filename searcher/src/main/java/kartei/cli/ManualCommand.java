package kartei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kartei manual}: the manual page, for the build. */
@Command(name = "manual")
final class ManualCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Override
  public Integer call() {
    Console console = kartei.console();
    CommandLine whole = kartei.whole();
    List<HelpTopic> topics =
        whole.getSubcommands().values().stream()
            .map(command -> HelpTopic.of(command.getCommandSpec(), console.messages()))
            .toList();
    HelpTopic root = HelpTopic.of(whole.getCommandSpec(), console.messages());
    console.out().print(new ManualPage(console.messages()).of(root, topics));
    return ExitCode.OK;
  }
}
