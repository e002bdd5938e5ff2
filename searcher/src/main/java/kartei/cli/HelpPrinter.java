package kartei.cli;

import java.io.PrintStream;
import java.util.List;
import kartei.cli.HelpTopic.Row;
import kartei.cli.HelpTopic.Section;
import picocli.CommandLine.Model.CommandSpec;

/** Prints help: in short what a command takes, at length everything with examples. */
final class HelpPrinter {
  /** Terms longer than this stand on a line of their own. */
  private static final int TERM_WIDTH = 29;

  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final int width;

  HelpPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.width = Math.min(100, console.terminal().columns());
  }

  void print(CommandSpec spec, boolean complete) {
    HelpTopic topic = HelpTopic.of(spec, messages);
    out.println(style.title(topic.name()) + " – " + topic.header());
    out.println();
    out.println(style.title(messages.get("help.usage")) + " " + topic.synopsis());
    if (complete && topic.description() != null) {
      out.println();
      topic.description().lines().forEach(line -> wrapped("", line));
    }
    if (spec.parent() == null) {
      commands();
    }
    if (!topic.own().isEmpty()) {
      section(new Section(messages.get("help.group.own"), topic.own()));
    }
    if (complete) {
      topic.shared().forEach(this::section);
    }
    if (complete || spec.parent() == null) {
      examples(topic.examples());
    }
    if (!complete) {
      out.println();
      out.println(style.faint(messages.get("help.more", topic.name())));
    }
  }

  private void commands() {
    for (Commands.Group group : Commands.GROUPS) {
      var rows =
          group.names().stream()
              .map(name -> new Row(name, messages.get(name + ".usage.header")))
              .toList();
      section(new Section(messages.get(group.key()), rows));
    }
  }

  private void section(Section section) {
    if (section.rows().isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(section.title()));
    section.rows().forEach(this::row);
  }

  private void row(Row row) {
    String term = "  " + row.term();
    if (term.length() + 2 > TERM_WIDTH) {
      out.println(term);
      term = "";
    }
    String first = term + " ".repeat(TERM_WIDTH - term.length());
    wrapped(first, row.text());
  }

  /** The text behind {@code first}, and below the text's beginning where it needs more lines. */
  private void wrapped(String first, String text) {
    List<String> lines = Wrapped.lines(text, Math.max(20, width - first.length()));
    for (int i = 0; i < lines.size(); i++) {
      out.println((i == 0 ? first : " ".repeat(first.length())) + lines.get(i));
    }
  }

  private void examples(List<Row> examples) {
    if (examples.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(messages.get("help.examples")));
    for (Row example : examples) {
      out.println("  " + example.term());
      if (!example.text().isEmpty()) {
        out.println("      " + style.faint(example.text()));
      }
    }
  }
}
