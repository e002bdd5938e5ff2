package kartei.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kartei.query.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes of a command line that picocli could not read a sentence in the user's language. */
final class UsageProblems {
  /** Code of every problem with the command line itself. */
  private static final String CODE = "usage";

  private final Messages messages;

  UsageProblems(Messages messages) {
    this.messages = messages;
  }

  Problem of(ParameterException failure) {
    ArgSpec argument = failure.getArgSpec();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (failure instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (argument != null && failure.getValue() != null) {
      String message = messages.get("error.invalid-value", failure.getValue(), nameOf(argument));
      return new Problem(CODE, message, expected(argument, failure));
    }
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    return new Problem(CODE, message, seeHelp(failure));
  }

  Problem of(UsageException failure) {
    String message = String.valueOf(failure.getMessage());
    return new Problem(CODE, message, messages.get("hint.help", "kartei " + failure.command()));
  }

  private Problem unmatched(UnmatchedArgumentException failure) {
    String argument = failure.getUnmatched().getFirst();
    CommandLine command = failure.getCommandLine();
    boolean option = argument.startsWith("-");
    boolean root = command.getParent() == null;
    String key = option ? "option" : root ? "command" : "argument";
    List<String> nearest =
        option ? options(argument, command) : root ? OtherNames.commands(argument) : List.of();
    String hint =
        nearest.isEmpty()
            ? seeHelp(failure)
            : messages.get("hint.nearest", String.join(", ", nearest));
    if (option && takesText(command)) {
      hint = hint + " " + messages.get("hint.dashes", name(command), argument);
    }
    return new Problem(CODE, messages.get("error.unknown-" + key, argument), hint);
  }

  /** Long names near to what was typed; of one letter only the same one in the other case. */
  private static List<String> options(String argument, CommandLine command) {
    Set<String> known = command.getCommandSpec().optionsMap().keySet();
    if (argument.length() == 2) {
      return known.stream().filter(argument::equalsIgnoreCase).toList();
    }
    List<String> spelledOut = known.stream().filter(name -> name.startsWith("--")).toList();
    return Nearest.to(argument.split("=", 2)[0], spelledOut);
  }

  private Problem missing(MissingParameterException failure) {
    ArgSpec first = failure.getMissing().isEmpty() ? null : failure.getMissing().getFirst();
    if (first == null) {
      return new Problem(CODE, String.valueOf(failure.getMessage()), seeHelp(failure));
    }
    String key = first.isOption() ? "error.missing-value" : "error.missing-argument";
    String message = messages.get(key, nameOf(first), messages.label(first.paramLabel()));
    return new Problem(CODE, message, seeHelp(failure));
  }

  private @Nullable String expected(ArgSpec argument, ParameterException failure) {
    Class<?> type = argument.type();
    if (type.isEnum()) {
      String values =
          Arrays.stream(type.getEnumConstants())
              .map(value -> value.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return messages.get("hint.one-of", values);
    }
    boolean number = Stream.of(int.class, Integer.class, long.class).anyMatch(type::equals);
    return number ? messages.get("hint.whole-number") : seeHelp(failure);
  }

  private static boolean takesText(CommandLine command) {
    return !command.getCommandSpec().positionalParameters().isEmpty();
  }

  private String seeHelp(ParameterException failure) {
    return messages.get("hint.help", name(failure.getCommandLine()));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private String nameOf(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : messages.label(argument.paramLabel());
  }
}
