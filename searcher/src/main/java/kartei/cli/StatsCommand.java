package kartei.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kartei.search.IndexStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kartei stats}: what the index holds. */
@Command(name = "stats")
final class StatsCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    // The index as it is: figures that a refresh has just changed would not be the asked ones.
    source.noRefresh = true;
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      IndexStatistics statistics = index.searcher().statistics();
      if (source.json) {
        StatisticsPrinter.json(console, statistics, index.state());
      } else {
        new StatisticsPrinter(console).print(statistics, index.state());
      }
      return ExitCode.OK;
    }
  }
}
