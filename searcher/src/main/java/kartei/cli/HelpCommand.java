package kartei.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code kartei help COMMAND}: everything about a command. */
final class HelpCommand implements Subcommand {
  /** What there is to know beside the commands. */
  static final String CONFIGURATION = "config";

  private final Kartei kartei;

  @SuppressWarnings("NullAway.Init") // set with the arguments
  private CommandSpec spec;

  private @Nullable String command;

  HelpCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.spec(made -> spec = made);
    takes.word(false, String.class, "COMMAND", "help.command", typed -> command = typed);
  }

  @Override
  public Integer call() {
    if (CONFIGURATION.equals(command)) {
      kartei.console().out().println(kartei.console().messages().get("help.config"));
      return ExitCode.OK;
    }
    CommandLine whole = kartei.whole();
    CommandLine topic = command == null ? whole : whole.getSubcommands().get(command);
    if (topic == null) {
      throw new UnmatchedArgumentException(spec.root().commandLine(), List.of(command));
    }
    new HelpPrinter(kartei.console()).print(topic.getCommandSpec(), true);
    return ExitCode.OK;
  }
}
