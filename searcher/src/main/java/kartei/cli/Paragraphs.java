package kartei.cli;

import java.util.List;
import java.util.stream.Stream;
import kartei.search.Snippet;

/** Wraps text to the terminal's width; a file or a pipe gets each paragraph on one line. */
final class Paragraphs {
  /** Lines longer than this are hard to read, however wide the screen is. */
  private static final int WIDEST = 100;

  private final boolean wrap;
  private final int width;

  Paragraphs(Terminal terminal) {
    this.wrap = terminal.present();
    this.width = Math.min(WIDEST, terminal.columns());
  }

  /** The lines of a text with marks; what stands before them is left to who prints them. */
  List<Snippet> lines(Snippet text, int before) {
    return wrap ? SnippetLines.of(text, Math.max(10, width - before)) : List.of(text);
  }

  /**
   * The lines of a paragraph.
   *
   * @param first stands before the first line
   * @param indent stands before the others
   */
  List<String> lines(String text, String first, String indent) {
    if (!wrap) {
      return List.of(first + text);
    }
    int room = Math.max(10, width - Math.max(Wrapped.columns(first), Wrapped.columns(indent)));
    List<String> lines = Wrapped.lines(text, room);
    return Stream.concat(
            Stream.of(first + lines.getFirst()), lines.stream().skip(1).map(line -> indent + line))
        .toList();
  }
}
