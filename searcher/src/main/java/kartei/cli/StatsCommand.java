package kartei.cli;

import java.io.IOException;
import kartei.search.IndexStatistics;

/** {@code kartei stats}: what the index holds. */
final class StatsCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  StatsCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
  }

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
