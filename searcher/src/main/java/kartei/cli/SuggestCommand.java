package kartei.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kartei suggest}: words and titles that begin as typed. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "1..*", paramLabel = "PREFIX", descriptionKey = "suggest.prefix")
  private List<String> words = List.of();

  @Option(names = "-n", paramLabel = "COUNT", descriptionKey = "suggest.limit")
  private int limit = 10;

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
