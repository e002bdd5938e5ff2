package kartei.cli;

import java.util.List;
import picocli.CommandLine;

/** {@code kartei manual}: the manual page, for the build. */
final class ManualCommand implements Subcommand {
  private final Kartei kartei;

  ManualCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {}

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
