package kartei.cli;

import java.io.IOException;
import java.util.List;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;
import kartei.search.SimilarEntries;

/** {@code kartei similar}: more like an entry. */
final class SimilarCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> name = List.of();

  private int limit = SearchRequest.DEFAULT_LIMIT;

  SimilarCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 1, "ENTRY", "show.entry", typed -> name = typed);
    takes.option("-n", Integer.class, "COUNT", "similar.limit", typed -> limit = typed);
  }

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    if (limit < 1 || limit > SearchRequest.MAX_HITS) {
      throw new UsageException(
          "similar", console.messages().get("error.count-range", "-n", SearchRequest.MAX_HITS));
    }
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      EntrySearcher searcher = index.searcher();
      SimilarEntries similar = searcher.similar(searcher.entry(String.join(" ", name)), limit);
      if (source.json) {
        SimilarPrinter.json(console, similar, index.state());
      } else {
        new SimilarPrinter(console, searcher.corpus()).print(similar);
      }
      return similar.hits().isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }
  }
}
