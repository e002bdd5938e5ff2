package kartei.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What there is to say about a command, for help on the terminal and for the manual page alike.
 *
 * @param name as typed: {@code kartei search}
 * @param header what it does, in a line
 * @param synopsis how it is called
 * @param description more, or null where the header says it
 * @param own its arguments and options
 * @param shared options that many commands have, group by group
 * @param examples a command line and what it does
 */
record HelpTopic(
    String name,
    String header,
    String synopsis,
    @Nullable String description,
    List<Row> own,
    List<Section> shared,
    List<Row> examples) {

  /**
   * A term and what it means.
   *
   * @param value what stands behind an option, by its name in any language; empty for nothing
   */
  record Row(String term, String text, String value) {
    Row(String term, String text) {
      this(term, text, "");
    }
  }

  /** Options that belong together. */
  record Section(String title, List<Row> rows) {}

  static HelpTopic of(CommandSpec spec, Messages messages) {
    String key = spec.name();
    boolean root = spec.parent() == null;
    String description = key + ".usage.description";
    return new HelpTopic(
        root ? key : spec.parent().name() + " " + key,
        messages.get(key + ".usage.header"),
        synopsis(spec, messages),
        messages.has(description) ? messages.get(description) : null,
        root ? List.of() : own(spec, messages),
        shared(spec, messages),
        examples(key, messages));
  }

  private static String synopsis(CommandSpec spec, Messages messages) {
    if (spec.parent() == null) {
      return spec.name() + " " + messages.label("COMMAND") + " [OPTION…] [ARGUMENT…]";
    }
    var synopsis = new StringBuilder(spec.qualifiedName()).append(" [OPTION…]");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      boolean many = parameter.arity().max() > 1;
      String label = messages.label(parameter.paramLabel()) + (many ? "…" : "");
      synopsis.append(' ').append(parameter.arity().min() > 0 ? label : "[" + label + "]");
    }
    return synopsis.toString();
  }

  private static List<Row> own(CommandSpec spec, Messages messages) {
    var rows = new ArrayList<Row>();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      rows.add(new Row(messages.label(parameter.paramLabel()), text(parameter, messages)));
    }
    for (OptionSpec option : spec.options()) {
      boolean mixedIn = spec.mixins().values().stream().anyMatch(mixin -> hasOption(mixin, option));
      if (!mixedIn && !option.inherited() && !option.hidden()) {
        rows.add(row(option, messages));
      }
    }
    return rows;
  }

  private static boolean hasOption(CommandSpec spec, OptionSpec option) {
    return spec.options().stream().anyMatch(o -> o.longestName().equals(option.longestName()));
  }

  private static List<Section> shared(CommandSpec spec, Messages messages) {
    var sections = new ArrayList<Section>();
    for (var mixin : spec.mixins().entrySet()) {
      var rows = mixin.getValue().options().stream().map(o -> row(o, messages)).toList();
      sections.add(new Section(messages.get("help.group." + mixin.getKey()), rows));
    }
    boolean root = spec.parent() == null;
    var general = spec.options().stream().filter(o -> root || o.inherited()).toList();
    sections.add(
        new Section(
            messages.get("help.group.general"),
            general.stream().map(o -> row(o, messages)).toList()));
    return sections;
  }

  private static Row row(OptionSpec option, Messages messages) {
    String names = String.join(", ", option.names());
    String indent = option.shortestName().startsWith("--") ? "    " : "";
    String value = option.arity().max() > 0 ? " " + messages.label(option.paramLabel()) : "";
    String type = value.isEmpty() ? "" : option.paramLabel();
    return new Row(indent + names + value, text(option, messages), type);
  }

  private static String text(ArgSpec argument, Messages messages) {
    return messages.get(argument.descriptionKey());
  }

  /** Lines of the bundle: a command line, two blanks or more and a #, and what it does. */
  private static List<Row> examples(String key, Messages messages) {
    if (!messages.has(key + ".usage.examples")) {
      return List.of();
    }
    return messages
        .get(key + ".usage.examples")
        .lines()
        .map(line -> Arrays.stream(line.split(" # ", 2)).map(String::strip).toList())
        .map(parts -> new Row(parts.getFirst(), parts.size() > 1 ? parts.getLast() : ""))
        .toList();
  }
}
