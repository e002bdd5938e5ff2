package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kartei.entry.Entry;
import kartei.search.Snippet;
import kartei.search.Snippet.Range;

/** The lines that say which entry it is: heading, the headings above it, and where it stands. */
final class EntryHead {
  /** Between the titles of a heading path. */
  private static final String PATH_SEPARATOR = " › ";

  private final PrintStream out;
  private final Style style;
  private final Paragraphs paragraphs;
  private final Path corpus;

  EntryHead(Console console, Path corpus) {
    this.out = console.out();
    this.style = console.style();
    this.paragraphs = new Paragraphs(console.terminal());
    this.corpus = corpus;
  }

  void print(Entry entry) {
    print(entry, List.of());
  }

  /**
   * The head, with a match marked in its heading.
   *
   * @param ranges of the heading
   */
  void print(Entry entry, List<Range> ranges) {
    var heading = new Snippet(entry.heading(), ranges, Snippet.Origin.TITLE, null);
    paragraphs
        .lines(heading, 0)
        .forEach(line -> out.println(style.markedTitle(line.text(), line.ranges())));
    if (entry.path().size() > 1) {
      String above = String.join(PATH_SEPARATOR, entry.path().subList(0, entry.path().size() - 1));
      paragraphs
          .lines(Printable.of(above), "   ", "   ")
          .forEach(line -> out.println(style.faint(line)));
    }
    String place = Printable.line(entry.file()) + ":" + entry.firstLine();
    out.println("   " + style.link(corpus.resolve(entry.file()), style.faint(place)));
  }
}
