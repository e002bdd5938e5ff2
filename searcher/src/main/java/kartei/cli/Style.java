package kartei.cli;

import java.util.List;
import java.util.Map;
import kartei.search.Snippet.Range;

/** How parts of an answer are set off: by colour on a terminal, else by plain signs. */
final class Style {
  private final boolean colour;

  Style(boolean colour) {
    this.colour = colour;
  }

  /**
   * Colour unless {@code NO_COLOR} is set; with {@code CLICOLOR_FORCE} always; else on a terminal
   * that is not dumb. The launcher knows whether stdout is a terminal and says so in {@code
   * KARTEI_TTY}; {@code System.console()} is null already where only stdin is redirected.
   */
  static Style of(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return new Style(false);
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return new Style(true);
    }
    boolean terminal = environment.getOrDefault("KARTEI_TTY", "").equals("1");
    return new Style(terminal && !"dumb".equals(environment.get("TERM")));
  }

  String title(String text) {
    return colour ? "\033[1m" + text + "\033[0m" : text;
  }

  String faint(String text) {
    return colour ? "\033[2m" + text + "\033[0m" : text;
  }

  /** The text with its ranges set off; what is not safe to print is replaced. */
  String marked(String text, List<Range> ranges) {
    var marked = new StringBuilder();
    int at = 0;
    for (Range range : ranges) {
      marked.append(Printable.of(text.substring(at, range.start())));
      String match = Printable.of(text.substring(range.start(), range.end()));
      marked.append(colour ? "\033[1;31m" + match + "\033[0m" : "[" + match + "]");
      at = range.end();
    }
    return marked.append(Printable.of(text.substring(at))).toString();
  }
}
