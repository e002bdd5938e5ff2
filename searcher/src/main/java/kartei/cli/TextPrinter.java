package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
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
      head.print(hit.entry());
      snippet(hit.snippet());
      explanations.print(console, hit);
      out.println();
    }
    out.println(messages.get("search.total", result.total(), result.hits().size()));
    if (withFacets) {
      out.println();
      new FacetsPrinter(console).print(result);
    }
    new NoticePrinter(console).print(result.advice());
  }

  /** Where the snippet stands, if not in the text. */
  private String origin(Snippet snippet) {
    return switch (snippet.origin()) {
      case TEXT -> "";
      case TITLE -> messages.get("snippet.title") + " ";
      case PATH -> messages.get("snippet.path") + " ";
      case FIELD -> Printable.of(snippet.field() == null ? "" : snippet.field()) + ": ";
    };
  }

  private void snippet(Snippet snippet) {
    int width = Math.min(100, console.terminal().columns()) - INDENT.length();
    if (!console.terminal().present()) {
      out.println(INDENT + origin(snippet) + style.marked(snippet.text(), snippet.ranges()));
      return;
    }
    for (Snippet line : SnippetLines.of(snippet, width)) {
      out.println(INDENT + style.marked(line.text(), line.ranges()));
    }
  }
}
