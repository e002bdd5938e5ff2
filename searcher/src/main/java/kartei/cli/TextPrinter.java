package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import kartei.entry.Entry;
import kartei.search.Hit;
import kartei.search.SearchResult;
import kartei.search.Snippet;

/** Writes hits for people. */
final class TextPrinter {
  private static final String INDENT = "   ";

  private final Console console;
  private final EntryHead head;
  private final PrintStream out;
  private final Style style;
  private final Messages messages;

  /**
   * A printer.
   *
   * @param corpus where the files are, for links to them
   */
  TextPrinter(Console console, Path corpus) {
    this.console = console;
    this.head = new EntryHead(console, corpus);
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
  }

  void result(SearchResult result, boolean withFacets, Explanations explanations) {
    for (Hit hit : result.hits()) {
      print(hit);
      explanations.print(console, hit);
      out.println();
    }
    boolean all = result.hits().size() == result.total();
    String key = all ? "search.all" : "search.total";
    out.println(messages.get(key, result.total(), result.hits().size()));
    if (withFacets) {
      out.println();
      new FacetsPrinter(console).print(result);
    }
    new NoticePrinter(console).print(result.advice());
  }

  /** A match in the heading is marked there; below it stands how the text begins. */
  private void print(Hit hit) {
    Snippet snippet = hit.snippet();
    String heading = hit.entry().heading();
    // A passage of the heading may lack its number.
    int at = snippet.origin() == Snippet.Origin.TITLE ? heading.lastIndexOf(snippet.text()) : -1;
    boolean inHeading = at >= 0;
    head.print(
        hit.entry(), inHeading ? snippet.behind(heading.substring(0, at)).ranges() : List.of());
    if (!inHeading) {
      snippet(snippet, hit.entry());
    } else if (!hit.entry().text().isBlank()) {
      snippet(Snippet.beginning(hit.entry()), hit.entry());
    }
  }

  /** Where the snippet stands, if not in the text. */
  private String origin(Snippet snippet) {
    return switch (snippet.origin()) {
      case TEXT -> "";
      case TITLE -> messages.get("snippet.title") + " ";
      case PATH -> messages.get("snippet.path") + " ";
      case FIELD -> (snippet.field() == null ? "" : snippet.field()) + ": ";
    };
  }

  private void snippet(Snippet snippet, Entry entry) {
    Snippet whole = CutMarks.of(snippet, entry).behind(origin(snippet));
    for (Snippet line : new Paragraphs(console.terminal()).lines(whole, INDENT.length())) {
      out.println(INDENT + style.marked(line.text(), line.ranges()));
    }
  }
}
