package kartei.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kartei.search.Snippet.Range;
import org.jspecify.annotations.Nullable;

/** How parts of an answer are set off: by colour on a terminal, else by plain signs. */
final class Style {
  private static final String RESET = "\033[0m";

  /** From the least to the most of a scale: red, yellow, green, as a traffic light. */
  private static final String[] RANKS = {"\033[31m", "\033[33m", "\033[32m", "\033[1;32m"};

  private final boolean colour;
  private final boolean links;

  Style(boolean colour) {
    this(colour, false);
  }

  private Style(boolean colour, boolean links) {
    this.colour = colour;
    this.links = links;
  }

  /** Colour as {@link Colour} decides; links only on a terminal that is coloured. */
  static Style of(Colour wanted, Map<String, String> environment, Terminal terminal) {
    boolean colour = wanted.isOn(environment, terminal);
    return new Style(colour, colour && terminal.present() && terminal.obeys());
  }

  boolean colour() {
    return colour;
  }

  String title(String text) {
    return in("\033[1m", text);
  }

  String faint(String text) {
    return in("\033[2m", text);
  }

  /** What deserves a second look. */
  String warning(String text) {
    return in("\033[33m", text);
  }

  String bar(String text) {
    return in("\033[36m", text);
  }

  /**
   * A value coloured by its place in its scale.
   *
   * @param place from 0, the least, to 1, the most
   */
  String ranked(String text, double place) {
    int at = (int) Math.round(place * (RANKS.length - 1));
    return in(RANKS[Math.clamp(at, 0, RANKS.length - 1)], text);
  }

  /** A text that opens a file where the terminal can do that (OSC 8). */
  String link(@Nullable Path file, String text) {
    if (!links || file == null) {
      return text;
    }
    URI uri = file.toUri();
    return "\033]8;;" + uri.toASCIIString() + "\033\\" + text + "\033]8;;\033\\";
  }

  /** The text with its ranges set off; what is not safe to print is replaced. */
  String marked(String text, List<Range> ranges) {
    var marked = new StringBuilder();
    int at = 0;
    for (Range range : ranges) {
      marked.append(Printable.of(text.substring(at, range.start())));
      String match = Printable.of(text.substring(range.start(), range.end()));
      marked.append(colour ? in("\033[1;31m", match) : "[" + match + "]");
      at = range.end();
    }
    return marked.append(Printable.of(text.substring(at))).toString();
  }

  /** A title with its ranges set off. */
  String markedTitle(String text, List<Range> ranges) {
    if (ranges.isEmpty() || !colour) {
      return ranges.isEmpty() ? title(Printable.of(text)) : marked(text, ranges);
    }
    // What a match resets is set again behind it.
    return "\033[1m" + marked(text, ranges).replace(RESET, RESET + "\033[1m") + RESET;
  }

  private String in(String sequence, String text) {
    return colour && !text.isEmpty() ? sequence + text + RESET : text;
  }
}
