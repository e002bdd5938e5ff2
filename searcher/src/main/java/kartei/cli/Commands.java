package kartei.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The commands by name. Each is made only when it is called, which keeps the start short. */
final class Commands {
  /**
   * Commands that belong together in help.
   *
   * @param key of the group's title
   */
  record Group(String key, List<String> names) {}

  static final List<Group> GROUPS =
      List.of(
          new Group(
              "group.find",
              List.of("search", "facets", "show", "compare", "similar", "suggest", "why")),
          new Group("group.index", List.of("index", "stats", "check", "eval")),
          new Group("group.more", List.of("analyze", "shell", "completion", "help")));

  /** In no help text: the build and the launcher call them. */
  private static final List<String> HIDDEN = List.of("manual", "warmup");

  /** Commands whose answer may be longer than the screen. */
  private static final Set<String> PAGED =
      Set.of(
          "search", "facets", "show", "compare", "similar", "why", "stats", "analyze", "help",
          "kartei");

  private Commands() {}

  /** The names of all commands, in the order of help. */
  static List<String> names() {
    return GROUPS.stream().flatMap(group -> group.names().stream()).toList();
  }

  static Object of(String name) {
    return switch (name) {
      case "search" -> new SearchCommand();
      case "facets" -> new FacetsCommand();
      case "show" -> new ShowCommand();
      case "compare" -> new CompareCommand();
      case "similar" -> new SimilarCommand();
      case "suggest" -> new SuggestCommand();
      case "why" -> new WhyCommand();
      case "index" -> new IndexCommand();
      case "eval" -> new EvalCommand();
      case "stats" -> new StatsCommand();
      case "check" -> new CheckCommand();
      case "analyze" -> new AnalyzeCommand();
      case "shell" -> new ShellCommand();
      case "completion" -> new CompletionCommand();
      case "help" -> new HelpCommand();
      case "manual" -> new ManualCommand();
      case "warmup" -> new WarmupCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The command that arguments call; all of them where none is named. */
  static List<String> namedIn(List<String> arguments) {
    List<String> names = names();
    for (String argument : arguments) {
      if (names.contains(argument) || HIDDEN.contains(argument)) {
        return List.of(argument);
      }
    }
    return names;
  }

  /** The line with every command that help names. */
  static CommandLine all(CommandLine line) {
    names().forEach(name -> line.addSubcommand(name, of(name)));
    return line;
  }

  /**
   * Whether an answer goes through the pager; questions from standard input are answered at once.
   */
  static boolean isPaged(ParseResult parsed) {
    boolean conversation = Stream.of("-", "--jsonl").anyMatch(parsed.originalArgs()::contains);
    return PAGED.contains(parsed.commandSpec().name()) && !conversation;
  }
}
