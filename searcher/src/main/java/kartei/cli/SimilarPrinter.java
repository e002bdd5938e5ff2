package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import kartei.search.SimilarEntries;

/** Shows entries that are like another, with the words that they share. */
final class SimilarPrinter {
  private final PrintStream out;
  private final Messages messages;
  private final EntryHead head;
  private final Paragraphs paragraphs;

  SimilarPrinter(Console console, Path corpus) {
    this.out = console.out();
    this.messages = console.messages();
    this.head = new EntryHead(console, corpus);
    this.paragraphs = new Paragraphs(console.terminal());
  }

  void print(SimilarEntries similar) {
    for (SimilarEntries.Hit hit : similar.hits()) {
      head.print(hit.entry());
      String shared = Printable.of(String.join(", ", hit.shared()));
      paragraphs.lines(messages.get("similar.shared", shared), "   ", "   ").forEach(out::println);
      out.println();
    }
    String heading = Printable.of(similar.entry().heading());
    out.println(messages.get("similar.total", similar.hits().size(), heading));
  }

  /** {@code kartei.similar/1}. */
  static void json(Console console, SimilarEntries similar, OpenIndex.State index) {
    new JsonPrinter(console.out())
        .print(
            "kartei.similar/1",
            json -> {
              JsonPrinter.writeIndex(json, index);
              json.writeNullProperty("error");
              JsonPrinter.write(json, "entry", similar.entry().id());
              JsonPrinter.writeObjects(
                  json,
                  "hits",
                  similar.hits(),
                  hit -> {
                    JsonEntry.write(json, hit.entry());
                    json.writeNumberProperty("score", hit.score());
                    JsonPrinter.writeStrings(json, "shared", hit.shared());
                  });
            });
  }
}
