package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import kartei.entry.Entry;

/** The lines that say which entry it is: heading, heading path, and where it stands. */
final class EntryHead {
  /** Between the titles of a heading path. */
  private static final String PATH_SEPARATOR = " › ";

  private final PrintStream out;
  private final Style style;
  private final Path corpus;

  EntryHead(Console console, Path corpus) {
    this.out = console.out();
    this.style = console.style();
    this.corpus = corpus;
  }

  void print(Entry entry) {
    out.println(style.title(Printable.of(entry.heading())));
    out.println("   " + style.faint(Printable.of(String.join(PATH_SEPARATOR, entry.path()))));
    String place = Printable.of(entry.file()) + ":" + entry.firstLine();
    out.println("   " + style.link(corpus.resolve(entry.file()), style.faint(place)));
  }
}
