package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.search.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei why}: why an entry was found by a query, or why not. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(index = "0", paramLabel = "ENTRY", descriptionKey = "why.entry")
  private String entry = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "QUERY", descriptionKey = "why.query")
  private List<String> words = List.of();

  @Option(
      names = {"-f", "--filter"},
      paramLabel = "DIM=VALUE",
      descriptionKey = "search.filter")
  private List<String> filters = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    String text = String.join(" ", words);
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      Why why = index.searcher().why(entry, text, filters);
      if (source.json) {
        new WhyJson(console).why(why, text, index.state());
      } else {
        new WhyPrinter(console).print(why);
        new NoticePrinter(console).print(why.notices());
      }
      return why.found() ? ExitCode.OK : ExitCode.NOTHING;
    }
  }
}
