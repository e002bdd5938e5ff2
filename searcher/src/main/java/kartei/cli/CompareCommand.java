package kartei.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.search.Comparison;

/** {@code kartei compare}: entries side by side. */
final class CompareCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> names = List.of();

  CompareCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 1, "ENTRY", "compare.entries", typed -> names = typed);
  }

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
