package kartei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program {@code kartei}: reads the command line, calls a command, ends with its exit code. */
@Command(name = "kartei")
public final class Kartei {
  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help.option")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      descriptionKey = "color")
  private Colour colour = Colour.AUTO;

  @Option(names = "--no-pager", scope = ScopeType.INHERIT, descriptionKey = "no-pager")
  private boolean noPager;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
  private boolean debug;

  Kartei(Console console) {
    this.console = console;
  }

  /** Starts the program. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess(System.getenv());
    console.leave(run(arguments, console));
  }

  /** Carries a command line out and gives the exit code. */
  static int run(String[] arguments, Console console) {
    var kartei = new Kartei(console);
    var failures = new FailurePrinter(console, arguments);
    try {
      CommandLine line = kartei.commandLine(List.of(arguments));
      return kartei.carryOut(line.parseArgs(ShortOptions.apart(arguments)));
    } catch (ParameterException e) {
      return failures.usage(e);
    } catch (Stdout.ReaderGoneException e) {
      return ExitCode.OK;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failures.failed(e, kartei.debug);
    }
  }

  /** The command line of these arguments: only the command that they name is made ready. */
  private CommandLine commandLine(List<String> arguments) {
    var line = new CommandLine(this);
    for (String name : Commands.namedIn(arguments)) {
      line.addSubcommand(name, Commands.of(name));
    }
    return configured(line);
  }

  /** The command line with every command, for help, completion and the manual page. */
  CommandLine whole() {
    return configured(Commands.all(new CommandLine(new Kartei(console))));
  }

  private static CommandLine configured(CommandLine line) {
    return line.setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true);
  }

  private int carryOut(ParseResult parsed) throws Exception {
    console.colour(colour);
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandSpec spec = last.commandSpec();
    if (version) {
      return Version.print(console);
    }
    if (!noPager && Commands.isPaged(last)) {
      console.page();
    }
    if (help) {
      boolean complete = parsed.originalArgs().contains("--help");
      new HelpPrinter(console).print(spec, complete);
      return ExitCode.OK;
    }
    if (spec.userObject() instanceof Callable<?> command) {
      return (Integer) command.call();
    }
    throw new ParameterException(spec.commandLine(), console.messages().get("error.no-command"));
  }

  Console console() {
    return console;
  }

  /** The folder that the program was started in. */
  Path workingFolder() {
    return Path.of("").toAbsolutePath();
  }
}
