package kartei.cli;

import java.util.List;
import java.util.Set;

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

  static Subcommand of(String name, Kartei kartei) {
    return switch (name) {
      case "search" -> new SearchCommand(kartei);
      case "facets" -> new FacetsCommand(kartei);
      case "show" -> new ShowCommand(kartei);
      case "compare" -> new CompareCommand(kartei);
      case "similar" -> new SimilarCommand(kartei);
      case "suggest" -> new SuggestCommand(kartei);
      case "why" -> new WhyCommand(kartei);
      case "index" -> new IndexCommand(kartei);
      case "eval" -> new EvalCommand(kartei);
      case "stats" -> new StatsCommand(kartei);
      case "check" -> new CheckCommand(kartei);
      case "analyze" -> new AnalyzeCommand(kartei);
      case "shell" -> new ShellCommand(kartei);
      case "completion" -> new CompletionCommand(kartei);
      case "help" -> new HelpCommand(kartei);
      case "manual" -> new ManualCommand(kartei);
      case "warmup" -> new WarmupCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  static boolean isName(String word) {
    return HIDDEN.contains(word) || GROUPS.stream().anyMatch(group -> group.names().contains(word));
  }

  /** The command that arguments call; all of them where none is named. */
  static List<String> namedIn(List<String> arguments) {
    for (String argument : arguments) {
      if (isName(argument)) {
        return List.of(argument);
      }
    }
    return names();
  }

  /**
   * Whether an answer goes through the pager; questions from standard input are answered at once.
   */
  static boolean isPaged(String command, List<String> arguments) {
    boolean conversation = arguments.contains("-") || arguments.contains("--jsonl");
    return PAGED.contains(command) && !conversation;
  }
}
