package kartei.cli;

import java.io.IOException;
import java.util.List;
import kartei.search.SearchRequest;
import kartei.search.SearchResult;

/** {@code kartei facets}: what the entries can be filtered by. */
final class FacetsCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> words = List.of();

  private List<String> filters = List.of();

  private boolean why;

  FacetsCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 0, "QUERY", "facets.query", typed -> words = typed);
    takes.texts("-f", "--filter", "DIM=VALUE", "search.filter", typed -> filters = typed);
    takes.flag("--why", "facets.why", typed -> why = typed);
  }

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    int values = source.json ? SearchRequest.ALL_VALUES : FacetsPrinter.MOST_VALUES;
    var request = new SearchRequest(String.join(" ", words), filters, 0, 0, null, values);
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      SearchResult result = index.searcher().search(request);
      if (source.json) {
        new SearchJson(console)
            .facets(result, index.state(), why ? index.searcher().dimensions() : List.of());
      } else {
        var printer = new FacetsPrinter(console);
        if (why) {
          printer.reasons(index.searcher().dimensions());
        } else {
          printer.print(result);
        }
        new NoticePrinter(console).print(result.advice());
      }
      return result.total() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }
}
