package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import kartei.index.IndexReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei index}: brings the index up to date with its corpus. */
@Command(name = "index")
final class IndexCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Parameters(arity = "0..1", paramLabel = "CORPUS", descriptionKey = "index.corpus")
  private @Nullable Path corpus;

  @Option(names = "--rebuild", descriptionKey = "index.rebuild")
  private boolean rebuild;

  @Option(names = "--prune", descriptionKey = "index.prune")
  private boolean prune;

  @Option(names = "--wait", descriptionKey = "index.wait")
  private boolean wait;

  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
  private @Nullable Path index;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    Path folder = corpus != null ? corpus : new CorpusFinder(kartei.workingFolder()).corpus();
    Path target = index != null ? index : IndexLocation.of(folder);
    var mode = new EntryIndexer.Mode(rebuild, prune, true);
    var indexer = new WatchedIndexer(console);
    IndexReport report =
        wait ? indexer.runWhenFree(folder, target, mode) : indexer.run(folder, target, mode);
    if (json) {
      new ReportJson(console).print(report);
    } else {
      new ReportPrinter(console).print(report);
    }
    return report.skipped().isEmpty() ? ExitCode.OK : ExitCode.SKIPPED;
  }
}
