package kartei.cli;

import java.io.IOException;
import kartei.index.IndexCheck;
import kartei.index.IndexUnavailableException;
import kartei.index.IndexUnavailableException.Reason;
import kartei.search.IndexStatistics;

/** {@code kartei check}: whether the index is whole, and whether it is up to date. */
final class CheckCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  CheckCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
  }

  @Override
  public Integer call() throws IOException {
    // A refresh would be an answer to a question that was only asked.
    source.noRefresh = true;
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      IndexStatistics statistics = index.searcher().statistics();
      verify(statistics);
      print(statistics, index.state());
      return ExitCode.OK;
    }
  }

  private static void verify(IndexStatistics statistics) throws IOException {
    if (!IndexCheck.run(statistics.index()).isWhole()) {
      throw new IndexUnavailableException(Reason.DAMAGED, statistics.index().toString());
    }
  }

  private void print(IndexStatistics statistics, OpenIndex.State state) {
    Console console = kartei.console();
    if (source.json) {
      new JsonPrinter(console.out())
          .print(
              "kartei.check/1",
              json -> {
                JsonPrinter.writeIndex(json, state);
                json.writeNullProperty("error");
                JsonPrinter.write(json, "folder", statistics.index().toString());
                json.writeBooleanProperty("whole", true);
                json.writeBooleanProperty("fresh", !state.stale());
                json.writeNumberProperty("bytes", statistics.bytes());
              });
      return;
    }
    Messages messages = console.messages();
    String folder = Printable.of(statistics.index().toString());
    console
        .out()
        .println(
            messages.get(
                "check.whole", folder, StatisticsPrinter.size(statistics.bytes(), messages)));
    console.out().println(messages.get(state.stale() ? "check.stale" : "check.fresh"));
  }
}
