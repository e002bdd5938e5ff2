package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kartei.search.EntrySearcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program {@code kartei}: reads the command line, calls a command, ends with its exit code. */
public final class Kartei {
  private final Console console;
  private boolean version;
  private Colour colour = Colour.AUTO;
  private boolean noPager;
  private boolean debug;
  private boolean help;

  Kartei(Console console) {
    this.console = console;
  }

  /** Starts the program. */
  public static void main(String[] arguments) {
    Console console = Console.ofProcess(System.getenv());
    Thread.ofPlatform().daemon().start(() -> prepare(console));
    console.leave(run(arguments, console));
  }

  /**
   * Loads, while the command line is read and the index opened, what an answer will need. What goes
   * wrong here goes wrong again, and is told, where it is needed.
   */
  private static void prepare(Console console) {
    try {
      EntrySearcher.prepare();
      console.messages().file();
    } catch (IOException | RuntimeException | Error e) {
      return;
    }
  }

  /** Carries a command line out and gives the exit code. */
  static int run(String[] arguments, Console console) {
    var kartei = new Kartei(console);
    var failures = new FailurePrinter(console, arguments);
    try {
      Subcommand plain = kartei.plain(arguments);
      if (plain != null) {
        console.colour(kartei.colour);
        kartei.page(arguments[0], List.of(arguments));
        return plain.call();
      }
      CommandLine line = kartei.commandLine(List.of(arguments));
      return kartei.carryOut(line.parseArgs(ShortOptions.apart(arguments)));
    } catch (ParameterException e) {
      return failures.usage(e);
    } catch (UsageException e) {
      return failures.usage(e);
    } catch (Stdout.ReaderGoneException e) {
      return ExitCode.OK;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failures.failed(e, kartei.debug);
    }
  }

  /** The command of a line that is plainly read; null for one that picocli has to read. */
  private @Nullable Subcommand plain(String[] arguments) {
    if (arguments.length == 0 || !Commands.isName(arguments[0])) {
      return null;
    }
    Subcommand command = Commands.of(arguments[0], this);
    List<String> typed = Arrays.asList(arguments).subList(1, arguments.length);
    return PlainLine.isRead(command, typed) ? command : null;
  }

  private void page(String command, List<String> arguments) {
    if (!noPager && Commands.isPaged(command, arguments)) {
      console.page();
    }
  }

  private void describe(Arguments takes) {
    takes.add(
        PicocliArguments.flag("help.option", typed -> help = typed, "-h", "--help")
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT));
    takes.add(
        PicocliArguments.flag("version", typed -> version = typed, "-V", "--version")
            .versionHelp(true));
    takes.add(
        PicocliArguments.value(
                Colour.class, "WHEN", "color", (Colour typed) -> colour = typed, "--color")
            .scopeType(ScopeType.INHERIT));
    takes.add(
        PicocliArguments.flag("no-pager", typed -> noPager = typed, "--no-pager")
            .scopeType(ScopeType.INHERIT));
    takes.add(
        PicocliArguments.flag("debug", typed -> debug = typed, "--debug")
            .scopeType(ScopeType.INHERIT));
  }

  /** The command line of these arguments: only the command that they name is made ready. */
  private CommandLine commandLine(List<String> arguments) {
    return commandLine(Commands.namedIn(arguments), this);
  }

  /** The command line with every command, for help, completion and the manual page. */
  CommandLine whole() {
    return commandLine(Commands.names(), new Kartei(console));
  }

  private static CommandLine commandLine(List<String> commands, Kartei kartei) {
    CommandSpec root = PicocliArguments.of("kartei", kartei, kartei::describe);
    var line = new CommandLine(root, PicocliArguments.FACTORY);
    for (String name : commands) {
      Subcommand command = Commands.of(name, kartei);
      line.addSubcommand(name, PicocliArguments.of(name, command, command::describe));
    }
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
    page(spec.name(), parsed.originalArgs());
    if (help) {
      boolean complete = parsed.originalArgs().contains("--help");
      new HelpPrinter(console).print(spec, complete);
      return ExitCode.OK;
    }
    if (spec.userObject() instanceof Subcommand command) {
      return command.call();
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
