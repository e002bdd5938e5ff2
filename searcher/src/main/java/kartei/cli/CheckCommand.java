package kartei.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import kartei.index.IndexCheck;
import kartei.index.IndexUnavailableException;
import kartei.index.IndexUnavailableException.Reason;
import kartei.search.IndexStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kartei check}: whether the index is whole, and whether it is up to date. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

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
