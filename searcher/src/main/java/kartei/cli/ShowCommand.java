package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.entry.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei show}: one entry, whole. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "1..*", paramLabel = "ENTRY", descriptionKey = "show.entry")
  private List<String> name = List.of();

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      Entry entry = index.searcher().entry(String.join(" ", name));
      if (source.json) {
        JsonEntry.print(console, entry, index.state());
      } else {
        Path corpus = index.searcher().corpus();
        new EntryPrinter(console, corpus).print(entry, index.state().stale());
      }
      return ExitCode.OK;
    }
  }
}
