package kartei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code kartei help COMMAND}: everything about a command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  /** What there is to know beside the commands. */
  static final String CONFIGURATION = "config";

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
  private @Nullable String command;

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
