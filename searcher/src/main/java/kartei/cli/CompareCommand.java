package kartei.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.entry.Entry;
import kartei.search.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei compare}: entries side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "1..*", paramLabel = "ENTRY", descriptionKey = "compare.entries")
  private List<String> names = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      var entries = new ArrayList<Entry>();
      for (String name : names) {
        entries.add(index.searcher().entry(name));
      }
      Comparison comparison = index.searcher().compare(entries);
      if (source.json) {
        ComparisonJson.print(console, comparison, index.state());
      } else {
        new ComparisonPrinter(console).print(comparison);
      }
      return ExitCode.OK;
    }
  }
}
