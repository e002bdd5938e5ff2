package kartei.cli;

import java.util.List;
import kartei.cli.HelpTopic.Row;
import kartei.cli.HelpTopic.Section;

/** Writes the manual page {@code kartei(1)} in roff, from what help says. */
final class ManualPage {
  private final Messages messages;
  private final StringBuilder page = new StringBuilder();

  ManualPage(Messages messages) {
    this.messages = messages;
  }

  String of(HelpTopic root, List<HelpTopic> topics) {
    page.append(".TH KARTEI 1 \"\" \"kartei ")
        .append(escaped(Version.get()))
        .append("\" \"Kartei\"\n");
    heading("manual.name");
    page.append("kartei \\- ").append(escaped(root.header())).append('\n');
    heading("manual.synopsis");
    page.append(".B kartei\n").append(escaped("COMMAND [OPTION…] [ARGUMENT…]")).append('\n');
    if (root.description() != null) {
      heading("manual.description");
      text(root.description());
    }
    heading("manual.commands");
    topics.forEach(this::command);
    // What every command has is said once.
    for (Section section : topics.getFirst().shared()) {
      page.append(".SH ").append(quoted(section.title())).append('\n');
      section.rows().forEach(this::row);
    }
    heading("help.examples");
    examples(root.examples());
    closing();
    return page.toString();
  }

  private void command(HelpTopic topic) {
    page.append(".SS ").append(quoted(topic.name())).append('\n');
    text(topic.header() + ".");
    page.append(".PP\n.B ").append(escaped(topic.synopsis())).append('\n');
    if (topic.description() != null) {
      page.append(".PP\n");
      text(topic.description());
    }
    topic.own().forEach(this::row);
    examples(topic.examples());
  }

  private void row(Row row) {
    page.append(".TP\n.B ").append(escaped(row.term().strip())).append('\n');
    text(row.text());
  }

  private void examples(List<Row> examples) {
    for (Row example : examples) {
      page.append(".PP\n.RS\n.nf\n").append(line(example.term())).append("\n.fi\n.RE\n");
      if (!example.text().isEmpty()) {
        text(example.text());
      }
    }
  }

  /** Exit codes, environment and files. */
  private void closing() {
    for (String key : List.of("exit", "environment", "files")) {
      heading("manual." + key);
      for (String entry : messages.get("manual." + key + ".list").split("\n")) {
        String[] parts = entry.split(" # ", 2);
        row(new Row(parts[0], parts[1]));
      }
    }
  }

  private void heading(String key) {
    page.append(".SH ").append(quoted(messages.get(key))).append('\n');
  }

  private void text(String text) {
    text.lines().forEach(line -> page.append(line(line)).append('\n'));
  }

  /** A line of text: no control line, whatever it begins with. */
  private static String line(String text) {
    return (text.startsWith(".") || text.startsWith("'") ? "\\&" : "") + escaped(text);
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }

  /** In ASCII, which every troff reads whatever its locale is. */
  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                default -> {
                  if (c < 0x80) {
                    escaped.append((char) c);
                  } else {
                    escaped.append(String.format("\\[u%04X]", c));
                  }
                }
              }
            });
    return escaped.toString();
  }
}
