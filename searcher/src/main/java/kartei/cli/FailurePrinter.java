package kartei.cli;

import java.util.Arrays;
import java.util.List;
import kartei.query.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: a sentence on stderr, or an object on stdout where JSON was asked for. */
final class FailurePrinter {
  private final Console console;
  private final boolean json;

  FailurePrinter(Console console, String[] arguments) {
    this.console = console;
    this.json = Arrays.asList(arguments).contains("--json");
  }

  /** A command line that cannot be read. */
  int usage(ParameterException failure) {
    return print(new Problem("usage", message(failure), hint(failure)));
  }

  /** A command that failed. */
  int failed(Exception failure, boolean debug) {
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return print(new Problems(console.messages()).of(failure));
  }

  private int print(Problem problem) {
    if (json) {
      new JsonPrinter(console.out()).problem(problem);
    } else {
      console.err().println("kartei: " + Printable.of(problem.message()));
      if (problem.hint() != null) {
        console.err().println("        " + Printable.of(problem.hint()));
      }
    }
    return ExitCode.ERROR;
  }

  private String message(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().getFirst();
      boolean option = argument.startsWith("-");
      boolean root = failure.getCommandLine().getParent() == null;
      String key = option ? "option" : root ? "command" : "argument";
      return console.messages().get("error.unknown-" + key, argument);
    }
    return failure.getMessage();
  }

  private String hint(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> known =
          unmatched.getUnmatched().getFirst().startsWith("-")
              ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
              : List.copyOf(command.getSubcommands().keySet());
      List<String> nearest = Nearest.to(unmatched.getUnmatched().getFirst(), known);
      if (!nearest.isEmpty()) {
        return console.messages().get("hint.nearest", String.join(", ", nearest));
      }
    }
    return console.messages().get("hint.help", command.getCommandSpec().qualifiedName());
  }
}
