package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import kartei.index.EntryIndexer;
import kartei.index.IndexLocation;
import kartei.index.IndexReport;
import org.jspecify.annotations.Nullable;

/** {@code kartei index}: brings the index up to date with its corpus. */
final class IndexCommand implements Subcommand {
  private final Kartei kartei;

  private @Nullable Path corpus;

  private boolean rebuild;

  private boolean prune;

  private boolean wait;

  private @Nullable Path index;

  private boolean json;

  IndexCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.word(false, Path.class, "CORPUS", "index.corpus", typed -> corpus = typed);
    takes.flag("--rebuild", "index.rebuild", typed -> rebuild = typed);
    takes.flag("--prune", "index.prune", typed -> prune = typed);
    takes.flag("--wait", "index.wait", typed -> wait = typed);
    takes.option("--index", Path.class, "DIR", "index", typed -> index = typed);
    takes.flag("--json", "json", typed -> json = typed);
  }

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
