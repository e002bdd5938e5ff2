package kartei.cli;

import java.util.Arrays;
import picocli.CommandLine.ParameterException;

/** Says what went wrong: a sentence on stderr, or an object on stdout where JSON was asked for. */
final class FailurePrinter {
  private final Console console;
  private final boolean json;

  FailurePrinter(Console console, String[] arguments) {
    this.console = console;
    // Not what picocli read: it may have failed before it came to the option.
    this.json =
        Arrays.stream(arguments)
            .takeWhile(argument -> !argument.equals("--"))
            .anyMatch(argument -> argument.equals("--json") || argument.equals("--jsonl"));
  }

  /** A command line that cannot be read. */
  int usage(ParameterException failure) {
    return print(new UsageProblems(console.messages()).of(failure));
  }

  int usage(UsageException failure) {
    return print(new UsageProblems(console.messages()).of(failure));
  }

  /** A command that failed. */
  int failed(Throwable failure, boolean debug) {
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
}
