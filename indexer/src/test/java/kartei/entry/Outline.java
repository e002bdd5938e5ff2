package kartei.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A splitting as text, so that expectations are files and a change shows as a difference. */
final class Outline {
  private final StringBuilder out = new StringBuilder();

  private Outline() {}

  static String of(Splitting splitting) {
    Outline outline = new Outline();
    splitting.entries().forEach(outline::entry);
    for (UnmatchedRow row : splitting.unmatchedRows()) {
      outline.line(
          "unmatched row %d in \"%s\": %s %s"
              .formatted(row.line(), row.table(), row.row(), row.candidates()));
    }
    splitting
        .notices()
        .forEach(notice -> outline.line("notice %d %s".formatted(notice.line(), notice.kind())));
    return outline.out.toString();
  }

  private void entry(Entry entry) {
    line("#%s  lines %d-%d".formatted(entry.anchor(), entry.firstLine(), entry.lastLine()));
    String number =
        entry.number() == null ? "" : "[%s|%s] ".formatted(entry.number(), entry.label());
    line("  " + number + String.join(" > ", entry.path()) + aliases(entry));
    entry.text().lines().forEach(text -> line("  | " + text));
    entry.emptyHeadings().forEach(title -> line("  empty " + title));
    entry.fields().forEach(field -> line("  field " + field.name() + " = " + field.values()));
    entry.facets().forEach(facet -> line("  facet " + facet(facet)));
  }

  private static String aliases(Entry entry) {
    return entry.aliases().isEmpty() ? "" : "  aka " + entry.aliases();
  }

  private static String facet(FacetValue facet) {
    String note = facet.note() == null ? "" : " (" + facet.note() + ")";
    return facet.dimension() + " = " + facet.value() + note + " " + facet.origin();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /**
   * Terms of a name as simple as they can be: small words, inflection cut off. The product's own
   * analysis lies in a package that this one does not know.
   */
  static List<String> nameTerms(String name) {
    return List.of(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}+#]+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() > 4 ? word.replaceFirst("(en|er|es|e|s|n)$", "") : word)
        .collect(Collectors.toList());
  }
}
