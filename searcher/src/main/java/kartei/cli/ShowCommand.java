package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.entry.Entry;

/** {@code kartei show}: one entry, whole. */
final class ShowCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> name = List.of();

  ShowCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 1, "ENTRY", "show.entry", typed -> name = typed);
  }

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
