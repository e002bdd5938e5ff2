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
    String frame = Resource.text("completion." + shell);
    return switch (shell) {
      case "bash" -> frame.replace("@COMMANDS@", commands()).replace("@CASES@", bashCases());
      case "zsh" -> frame.replace("@COMMANDS@", zshCommands()).replace("@CASES@", zshCases());
      default -> frame.replace("@COMMANDS@", commands()).replace("@LINES@", fishLines());
    };
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
        lines.append("' -f");
        for (String name : names(row)) {
          boolean isLong = name.startsWith("--");
          lines.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
        }
        if (takesValue(row)) {
          lines.append(" -r");
        }
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

  private static boolean takesValue(Row row) {
    String last = row.term().substring(row.term().lastIndexOf(' ') + 1);
    return !last.startsWith("-");
  }

  private String colonless(String text) {
    return text.replace(":", messages.locale().equals(Locale.GERMAN) ? " –" : " -");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "’") + "'";
  }
}
