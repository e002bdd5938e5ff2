package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.index.IndexAccess;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;
import kartei.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kartei search}: entries for words, filtered by facets. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "search.query")
  private List<String> words = List.of();

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "DIM=VALUE",
      descriptionKey = "search.filter")
  private List<String> filters = List.of();

  @Option(names = "-n", paramLabel = "COUNT", descriptionKey = "search.limit")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "COUNT", descriptionKey = "search.offset")
  private int offset;

  @Option(names = "--sort", paramLabel = "DIM[:desc]", descriptionKey = "search.sort")
  private @Nullable String sort;

  @Option(names = "--facets", descriptionKey = "search.facets")
  private boolean facets;

  @Option(names = "--explain", descriptionKey = "search.explain")
  private boolean explain;

  @Option(names = "--jsonl", descriptionKey = "search.jsonl")
  private boolean lines;

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    SearchRequest request = request();
    boolean conversation = (lines && words.isEmpty()) || words.equals(List.of("-"));
    IndexAccess access = conversation ? IndexAccess.LASTING : IndexAccess.BRIEF;
    try (OpenIndex index = OpenIndex.of(source, kartei, access)) {
      if (conversation) {
        return new QueryLines(console, index, request).answer(System.in);
      }
      EntrySearcher searcher = index.searcher();
      SearchResult result = searcher.search(request);
      Explanations explanations = explain ? Explanations.of(searcher, result) : Explanations.NONE;
      if (source.json || lines) {
        new SearchJson(console).hits(result, index.state(), explanations);
      } else {
        new TextPrinter(console, searcher.corpus()).result(result, facets, explanations);
      }
      return result.total() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }

  private SearchRequest request() {
    try {
      return new SearchRequest(
          String.join(" ", words), filters, limit, offset, sort, facets || source.json || lines);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(),
          kartei.console().messages().get("error.hits-range", SearchRequest.MAX_HITS),
          e);
    }
  }
}
