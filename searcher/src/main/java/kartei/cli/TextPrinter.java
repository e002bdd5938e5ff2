package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import kartei.search.Hit;
import kartei.search.Notice;
import kartei.search.SearchResult;
import kartei.search.Snippet;

/** Writes hits for people. */
final class TextPrinter {
  private static final String INDENT = "   ";

  private final Console console;
  private final PrintStream out;
  private final Style style;
  private final Messages messages;

  TextPrinter(Console console) {
    this.console = console;
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
  }

  /**
   * Prints hits.
   *
   * @param corpus where the files are, for links to them
   */
  void result(SearchResult result, boolean withFacets, Path corpus) {
    var head = new EntryHead(console, corpus);
    for (Hit hit : result.hits()) {
      head.print(hit.entry());
      snippet(hit.snippet());
      out.println();
    }
    out.println(messages.get("search.total", result.total(), result.hits().size()));
    if (withFacets) {
      out.println();
      new FacetsPrinter(console).print(result);
    }
    notices(result);
  }

  void notices(SearchResult result) {
    for (Notice notice : result.notices()) {
      String key = "notice." + JsonEntry.name(notice.kind());
      console.notice(key, String.join(", ", notice.details()));
    }
  }

  private void snippet(Snippet snippet) {
    int width = Math.min(100, console.terminal().columns()) - INDENT.length();
    if (!console.terminal().present()) {
      out.println(INDENT + style.marked(snippet.text(), snippet.ranges()));
      return;
    }
    for (Snippet line : SnippetLines.of(snippet, width)) {
      out.println(INDENT + style.marked(line.text(), line.ranges()));
    }
  }
}
