package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.search.SearchRequest;
import kartei.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei facets}: what the entries can be filtered by. */
@Command(name = "facets")
final class FacetsCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "facets.query")
  private List<String> words = List.of();

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "DIM=VALUE",
      descriptionKey = "search.filter")
  private List<String> filters = List.of();

  @Option(names = "--why", descriptionKey = "facets.why")
  private boolean why;

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    var request = new SearchRequest(String.join(" ", words), filters, 0, 0, null, true);
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
