package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kartei.cli.HelpTopic.Row;

/**
 * Writes the scripts by which shells complete: the frame of each shell is a resource, commands and
 * options come from the same place as help. Filters are asked for while someone types.
 */
final class CompletionScript {
  private final List<HelpTopic> topics;
  private final Messages messages;

  CompletionScript(List<HelpTopic> topics, Messages messages) {
    this.topics = topics;
    this.messages = messages;
  }

  /** The script for a shell: {@code bash}, {@code zsh} or {@code fish}. */
  String in(String shell) {
    String frame = valued(Resource.text("completion." + shell)).replace("@COMMANDS@", commands());
    return switch (shell) {
      case "bash" -> frame.replace("@CASES@", bashCases());
      case "zsh" -> frame.replace("@DESCRIBED@", zshCommands()).replace("@CASES@", zshCases());
      default -> frame.replace("@LINES@", fishLines());
    };
  }

  /** The options by what stands behind them, as patterns of bash and zsh. */
  private String valued(String frame) {
    String script = frame;
    for (Value value : Value.values()) {
      Stream<String> names =
          topics.stream()
              .flatMap(topic -> options(topic).stream())
              .filter(row -> Value.of(row) == value)
              .flatMap(row -> names(row).stream())
              .distinct();
      script = script.replace("@" + value + "@", names.collect(Collectors.joining("|")));
    }
    return script;
  }

  private String commands() {
    return topics.stream().map(CompletionScript::command).collect(Collectors.joining(" "));
  }

  private String bashCases() {
    return topics.stream()
        .map(topic -> "    " + command(topic) + ") words='" + words(topic) + "' ;;\n")
        .collect(Collectors.joining());
  }

  private String zshCommands() {
    return topics.stream()
        .map(topic -> "    " + quoted(command(topic) + ":" + colonless(topic.header())) + "\n")
        .collect(Collectors.joining());
  }

  private String zshCases() {
    var cases = new StringBuilder();
    for (HelpTopic topic : topics) {
      cases.append("    ").append(command(topic)).append(") words_of=(\n");
      for (Row row : options(topic)) {
        for (String name : names(row)) {
          cases.append("      ").append(quoted(name + ":" + colonless(row.text()))).append('\n');
        }
      }
      cases.append("    ) ;;\n");
    }
    return cases.toString();
  }

  private String fishLines() {
    var lines = new StringBuilder();
    for (HelpTopic topic : topics) {
      String command = command(topic);
      lines
          .append("complete -c kartei -n __fish_use_subcommand -f -a ")
          .append(command)
          .append(" -d ")
          .append(quoted(topic.header()))
          .append('\n');
      for (Row row : options(topic)) {
        lines.append("complete -c kartei -n '__fish_seen_subcommand_from ").append(command);
        lines.append("'");
        for (String name : names(row)) {
          boolean isLong = name.startsWith("--");
          lines.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
        }
        lines.append(fishValue(row));
        lines.append(" -d ").append(quoted(row.text())).append('\n');
      }
    }
    return lines.toString();
  }

  private static String command(HelpTopic topic) {
    return topic.name().substring(topic.name().indexOf(' ') + 1);
  }

  private String words(HelpTopic topic) {
    Stream<String> options = options(topic).stream().flatMap(row -> names(row).stream());
    Stream<String> fixed =
        switch (command(topic)) {
          case "completion" -> Stream.of("bash", "zsh", "fish");
          case "help" -> topics.stream().map(CompletionScript::command);
          default -> Stream.of();
        };
    return Stream.concat(fixed, options).collect(Collectors.joining(" "));
  }

  private static List<Row> options(HelpTopic topic) {
    var rows = new ArrayList<>(topic.own());
    topic.shared().forEach(section -> rows.addAll(section.rows()));
    rows.removeIf(row -> !row.term().strip().startsWith("-"));
    return rows;
  }

  /** The names in a term of help: {@code -f, --filter DIM=VALUE}. */
  private static List<String> names(Row row) {
    return Stream.of(row.term().strip().split("[ ,]+"))
        .takeWhile(name -> name.startsWith("-"))
        .toList();
  }

  private static String fishValue(Row row) {
    return switch (Value.of(row)) {
      case FILTERS -> " -x -a '(__kartei_ask filters)'";
      case DIMENSIONS -> " -x -a '(__kartei_ask dimensions)'";
      case FOLDERS -> " -x -a '(__fish_complete_directories)'";
      case FILES -> " -r -F";
      case WHEN -> " -x -a 'auto always never'";
      case OTHER -> row.value().isEmpty() ? " -f" : " -x";
    };
  }

  /** What can be completed behind an option. */
  private enum Value {
    FILTERS,
    DIMENSIONS,
    FOLDERS,
    FILES,
    WHEN,
    OTHER;

    static Value of(Row row) {
      return switch (row.value()) {
        case "DIM=VALUE" -> FILTERS;
        case "DIM[:desc]" -> DIMENSIONS;
        case "DIR" -> FOLDERS;
        case "FILE", "RUN RUN" -> FILES;
        case "WHEN" -> WHEN;
        default -> OTHER;
      };
    }
  }

  private String colonless(String text) {
    return text.replace(":", messages.locale().equals(Locale.GERMAN) ? " –" : " -");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "’") + "'";
  }
}
