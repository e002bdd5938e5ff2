package kartei.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.search.FacetCounts;
import kartei.search.Hit;
import kartei.search.SearchResult;
import kartei.search.Snippet;

/** Writes an answer for people. */
final class TextPrinter {
  /** Between the titles of a heading path. */
  private static final String PATH_SEPARATOR = " › ";

  /** Values of a dimension shown before the rest is only counted. */
  private static final int MOST_VALUES = 20;

  private final Console console;
  private final PrintStream out;
  private final Style style;
  private final Messages messages;

  TextPrinter(Console console) {
    this.console = console;
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
  }

  void result(SearchResult result, boolean withFacets, Explanations explanations) {
    for (Hit hit : result.hits()) {
      head(hit.entry());
      out.println("   " + origin(hit) + style.marked(hit.snippet().text(), hit.snippet().ranges()));
      explanations.print(console, hit);
      out.println();
    }
    out.println(messages.get("search.total", result.total(), result.hits().size()));
    if (withFacets) {
      out.println();
      facets(result);
    } else {
      notices(result);
    }
  }

  /** Where the snippet stands, if not in the text. */
  private String origin(Hit hit) {
    Snippet snippet = hit.snippet();
    return switch (snippet.origin()) {
      case TEXT -> "";
      case TITLE -> messages.get("snippet.title") + " ";
      case PATH -> messages.get("snippet.path") + " ";
      case FIELD -> Printable.of(snippet.field() == null ? "" : snippet.field()) + ": ";
    };
  }

  void facets(SearchResult result) {
    for (FacetCounts facet : result.facets()) {
      String type = messages.get("type." + JsonEntry.typeName(facet.dimension()));
      out.println(
          style.title(Printable.of(facet.dimension().name())) + style.faint("  (" + type + ")"));
      facet.values().stream()
          .limit(MOST_VALUES)
          .forEach(value -> out.printf("  %6d  %s%n", value.count(), Printable.of(value.value())));
      if (facet.values().size() > MOST_VALUES) {
        out.println(
            "          " + messages.get("facets.more", facet.values().size() - MOST_VALUES));
      }
    }
    notices(result);
  }

  void entry(Entry entry) {
    head(entry);
    if (!entry.aliases().isEmpty()) {
      out.println("   " + messages.get("show.aliases", String.join(", ", entry.aliases())));
    }
    out.println();
    out.println(Printable.of(entry.text()));
    fields(entry);
    facetsOf(entry);
  }

  private void head(Entry entry) {
    out.println(style.title(Printable.of(entry.heading())));
    out.println("   " + style.faint(Printable.of(String.join(PATH_SEPARATOR, entry.path()))));
    out.println("   " + style.faint(Printable.of(entry.file()) + ":" + entry.firstLine()));
  }

  private void fields(Entry entry) {
    if (entry.fields().isEmpty()) {
      return;
    }
    out.println();
    out.println(style.title(messages.get("show.fields")));
    for (EntryField field : entry.fields()) {
      out.println(
          "  "
              + Printable.of(field.name())
              + ": "
              + Printable.of(String.join("; ", field.values())));
    }
  }

  private void facetsOf(Entry entry) {
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
      values.forEach(
          (name, all) ->
              out.println("  " + Printable.of(name) + ": " + Printable.of(String.join(", ", all))));
      notes.forEach(note -> out.println("  " + Printable.of(note)));
    }
  }

  private void notices(SearchResult result) {
    new NoticePrinter(console).print(result.advice());
  }
}
