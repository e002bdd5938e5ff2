package kartei.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code kartei}: reads the command line, calls a command, ends with its exit code. */
@Command(
    name = "kartei",
    versionProvider = Version.class,
    subcommands = {
      IndexCommand.class,
      SearchCommand.class,
      FacetsCommand.class,
      ShowCommand.class,
      WhyCommand.class,
      SuggestCommand.class,
      EvalCommand.class
    })
public final class Kartei implements Runnable {
  /** Held here because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Console console;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
  private boolean debug;

  @SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
  Kartei(Console console) {
    this.console = console;
  }

  /** Starts the program. */
  public static void main(String[] arguments) {
    // Lucene tells of vector instructions that a word search has no use for.
    LUCENE.setLevel(Level.SEVERE);
    Console console = Console.ofProcess(System.getenv());
    int code = run(arguments, console);
    if (console.out().checkError() && code != ExitCode.ERROR) {
      console.notice("error.output");
      code = ExitCode.ERROR;
    }
    System.exit(code);
  }

  /** Carries a command line out and gives the exit code. */
  static int run(String[] arguments, Console console) {
    var kartei = new Kartei(console);
    var failures = new FailurePrinter(console, arguments);
    return new CommandLine(kartei)
        .setResourceBundle(console.messages().bundle())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setParameterExceptionHandler((e, args) -> failures.usage(e))
        .setExecutionExceptionHandler((e, command, result) -> failures.failed(e, kartei.debug))
        .execute(arguments);
  }

  Console console() {
    return console;
  }

  /** The folder that the program was started in. */
  Path workingFolder() {
    return Path.of("").toAbsolutePath();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), console.messages().get("error.no-command"));
  }
}
