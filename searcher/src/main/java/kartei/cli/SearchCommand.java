package kartei.cli;

import java.io.IOException;
import java.util.List;
import kartei.index.IndexAccess;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;
import kartei.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** {@code kartei search}: entries for words, filtered by facets. */
final class SearchCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> words = List.of();

  private List<String> filters = List.of();

  private int limit = SearchRequest.DEFAULT_LIMIT;

  private int offset;

  private @Nullable String sort;

  private boolean facets;

  private boolean explain;

  private boolean lines;

  SearchCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 0, "QUERY", "search.query", typed -> words = typed);
    takes.texts("-f", "--filter", "DIM=VALUE", "search.filter", typed -> filters = typed);
    takes.option("-n", Integer.class, "COUNT", "search.limit", typed -> limit = typed);
    takes.option("--offset", Integer.class, "COUNT", "search.offset", typed -> offset = typed);
    takes.option("--sort", String.class, "DIM[:desc]", "search.sort", typed -> sort = typed);
    takes.flag("--facets", "search.facets", typed -> facets = typed);
    takes.flag("--explain", "search.explain", typed -> explain = typed);
    takes.flag("--jsonl", "search.jsonl", typed -> lines = typed);
  }

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    SearchRequest request = request();
    if (isConversation()) {
      try (OpenIndex index = OpenIndex.of(source, kartei, IndexAccess.LASTING)) {
        return new QueryLines(console, index, request).answer(System.in);
      }
    }
    try (OpenIndex index = OpenIndex.unseen(source, kartei)) {
      SearchResult result = index.answer(asked -> asked.search(request), kartei);
      EntrySearcher searcher = index.searcher();
      Explanations explanations = explain ? Explanations.of(searcher, result) : Explanations.NONE;
      if (source.json || lines) {
        new SearchJson(console).hits(result, index.state(), explanations);
      } else {
        new TextPrinter(console, searcher.corpus()).result(result, facets, explanations);
      }
      return result.total() > 0 ? ExitCode.OK : ExitCode.NOTHING;
    }
  }

  private boolean isConversation() {
    return (lines && words.isEmpty()) || words.equals(List.of("-"));
  }

  /** People see no more than the first ones; programs have them all. */
  private int facetValues() {
    boolean json = source.json || lines;
    if (!facets && !json) {
      return 0;
    }
    return json || isConversation() ? SearchRequest.ALL_VALUES : FacetsPrinter.MOST_VALUES;
  }

  private SearchRequest request() {
    try {
      return new SearchRequest(
          String.join(" ", words), filters, limit, offset, sort, facetValues());
    } catch (IllegalArgumentException e) {
      String message = kartei.console().messages().get("error.hits-range", SearchRequest.MAX_HITS);
      throw new UsageException("search", message, e);
    }
  }
}
