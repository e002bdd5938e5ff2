package kartei.cli;

import java.io.IOException;
import java.util.List;
import kartei.search.Suggestion;

/** {@code kartei suggest}: words and titles that begin as typed. */
final class SuggestCommand implements Subcommand {
  private final Kartei kartei;

  private final IndexOptions source = new IndexOptions();

  private List<String> words = List.of();

  private int limit = 10;

  SuggestCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.group("source", source::describe);
    takes.words(0, 1, "PREFIX", "suggest.prefix", typed -> words = typed);
    takes.option("-n", Integer.class, "COUNT", "suggest.limit", typed -> limit = typed);
  }

  @Override
  public Integer call() throws IOException {
    Console console = kartei.console();
    try (OpenIndex index = OpenIndex.of(source, kartei)) {
      List<Suggestion> found =
          index.searcher().suggest(String.join(" ", words), Math.clamp(limit, 1, 100));
      if (source.json) {
        json(found, index.state());
      } else {
        found.forEach(suggestion -> console.out().println(Printable.of(suggestion.text())));
      }
      return found.isEmpty() ? ExitCode.NOTHING : ExitCode.OK;
    }
  }

  private void json(List<Suggestion> found, OpenIndex.State index) {
    new JsonPrinter(kartei.console().out())
        .print(
            "kartei.suggest/1",
            json -> {
              JsonPrinter.writeIndex(json, index);
              json.writeNullProperty("error");
              json.writeArrayPropertyStart("suggestions");
              for (Suggestion suggestion : found) {
                json.writeStartObject();
                JsonPrinter.write(json, "text", suggestion.text());
                json.writeStringProperty("kind", JsonEntry.name(suggestion.kind()));
                json.writeNumberProperty("entries", suggestion.entries());
                json.writeEndObject();
              }
              json.writeEndArray();
            });
  }
}
