package kartei.cli;

import java.io.IOException;
import java.util.List;
import kartei.search.Why;

/** {@code kartei why}: why an entry was found by a query, or why not. */
final class WhyCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private String entry = "";

  private List<String> words = List.of();

  private List<String> filters = List.of();

  WhyCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.word(true, String.class, "ENTRY", "why.entry", typed -> entry = typed);
    takes.words(1, 0, "QUERY", "why.query", typed -> words = typed);
    takes.texts("-f", "--filter", "DIM=VALUE", "search.filter", typed -> filters = typed);
  }

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    String text = String.join(" ", words);
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      Why why = index.searcher().why(entry, text, filters);
      if (source.json) {
        new WhyJson(console).why(why, text, index.state());
      } else {
        new WhyPrinter(console).print(why);
        new NoticePrinter(console).print(why.notices());
      }
      return why.found() ? ExitCode.OK : ExitCode.NOTHING;
    }
  }
}
