package kartei.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;

/** Shows an entry for people: as its author wrote it, with what is known of it besides. */
final class EntryPrinter {
  private final Console console;
  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final Path corpus;

  EntryPrinter(Console console, Path corpus) {
    this.console = console;
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.corpus = corpus;
  }

  /**
   * Prints an entry.
   *
   * @param stale whether its file may have changed, so that only the index knows the text
   */
  void print(Entry entry, boolean stale) {
    new EntryHead(console, corpus).print(entry);
    if (!entry.aliases().isEmpty()) {
      String aliases = Printable.of(String.join(", ", entry.aliases()));
      out.println("   " + messages.get("show.aliases", aliases));
    }
    out.println();
    List<String> source = stale ? List.of() : new EntrySource(corpus).lines(entry);
    if (source.isEmpty()) {
      var paragraphs = new Paragraphs(console.terminal());
      entry
          .text()
          .lines()
          .flatMap(line -> paragraphs.lines(Printable.of(line), "", "").stream())
          .forEach(out::println);
    } else {
      new MarkdownView(console).show(belowHeading(source, entry)).forEach(out::println);
    }
    fields(entry);
    facets(entry);
  }

  /** The heading itself is printed already. */
  private static List<String> belowHeading(List<String> lines, Entry entry) {
    boolean heading = lines.getFirst().contains(entry.title()) || lines.getFirst().startsWith("#");
    boolean underlined = lines.size() > 1 && lines.get(1).strip().matches("=+|-+");
    return heading ? lines.subList(underlined ? 2 : 1, lines.size()) : lines;
  }

  /** The fields that the text does not say: those of the whole document. */
  private void fields(Entry entry) {
    var others =
        entry.fields().stream()
            .filter(field -> entry.text().lines().noneMatch(l -> l.startsWith(field.name() + ":")))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(messages.get("show.fields")));
    for (EntryField field : others) {
      row(field.name(), String.join("; ", field.values()));
    }
  }

  private void facets(Entry entry) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    Set<String> notes = new LinkedHashSet<>();
    for (FacetValue facet : entry.facets()) {
      String value = facet.note() == null ? facet.value() : facet.value() + "*";
      values.computeIfAbsent(facet.dimension(), d -> new LinkedHashSet<>()).add(value);
      if (facet.note() != null) {
        notes.add("* " + facet.note());
      }
    }
    if (!values.isEmpty()) {
      out.println();
      out.println(style.title(messages.get("show.facets")));
      values.forEach((name, all) -> row(name, String.join(", ", all)));
      notes.forEach(note -> out.println("  " + Printable.of(note)));
    }
  }

  private void row(String name, String text) {
    String first = "  " + Printable.of(name) + ": ";
    new Paragraphs(console.terminal())
        .lines(Printable.of(text), first, "    ")
        .forEach(out::println);
  }
}
