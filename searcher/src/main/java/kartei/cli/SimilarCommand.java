package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;
import kartei.search.SimilarEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kartei similar}: more like an entry. */
@Command(name = "similar")
final class SimilarCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "1..*", paramLabel = "ENTRY", descriptionKey = "show.entry")
  private List<String> name = List.of();

  @Option(names = "-n", paramLabel = "COUNT", descriptionKey = "similar.limit")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    if (limit < 1 || limit > SearchRequest.MAX_HITS) {
      throw new ParameterException(
          spec.commandLine(),
          console.messages().get("error.count-range", "-n", SearchRequest.MAX_HITS));
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
