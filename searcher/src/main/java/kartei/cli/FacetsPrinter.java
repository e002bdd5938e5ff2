package kartei.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import kartei.index.Dimension;
import kartei.search.FacetCounts;
import kartei.search.FacetCounts.Count;
import kartei.search.SearchResult;

/** Shows what entries can be filtered by, with bars on a terminal. */
final class FacetsPrinter {
  /** Values of a dimension shown before the rest is only counted. */
  static final int MOST_VALUES = 20;

  /** Labels that are no facets; a corpus of laws has a thousand, most of them once. */
  private static final int MOST_OTHERS = 30;

  /** Columns of the longest bar. */
  private static final int BAR = 24;

  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final Terminal terminal;

  FacetsPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.terminal = console.terminal();
  }

  void print(SearchResult result) {
    for (FacetCounts facet : result.facets()) {
      print(facet);
    }
  }

  /** Why each dimension is a facet, or is none. */
  void reasons(List<Dimension> dimensions) {
    dimensions.stream().filter(Dimension::facet).forEach(facet -> reason("+ ", facet));
    List<Dimension> others =
        dimensions.stream()
            .filter(dimension -> !dimension.facet())
            .sorted(Comparator.comparingInt(Dimension::entries).reversed())
            .toList();
    others.stream().limit(MOST_OTHERS).forEach(other -> reason("- ", other));
    if (others.size() > MOST_OTHERS) {
      int most = others.get(MOST_OTHERS).entries();
      out.println(messages.get("facets.fewer", others.size() - MOST_OTHERS, most));
    }
  }

  private void reason(String mark, Dimension dimension) {
    String reason =
        messages.get(
            "reason." + dimension.reason(),
            dimension.entries(),
            dimension.values(),
            Printable.of(dimension.sameAs()),
            dimension.evidence().odd());
    out.println(mark + style.title(Printable.of(dimension.name())) + kind(dimension));
    out.println("    " + reason);
  }

  private String kind(Dimension dimension) {
    return style.faint("  (" + messages.get("type." + JsonEntry.typeName(dimension)) + ")");
  }

  private void print(FacetCounts facet) {
    out.println(style.title(Printable.of(facet.dimension().name())) + kind(facet.dimension()));
    int widest = 0;
    for (Count count : terminal.present() ? facet.values() : List.<Count>of()) {
      widest = Math.max(widest, Wrapped.columns(Printable.of(count.value())));
    }
    int room = Math.min(widest, Math.max(8, terminal.columns() - BAR - 12));
    // Bars of one length would say nothing.
    int full = facet.least() == facet.most() ? 0 : facet.most();
    for (Count count : facet.values()) {
      row(count, full, room);
    }
    if (facet.more() > 0) {
      out.println("          " + messages.get("facets.more", facet.more()));
    }
  }

  /**
   * @param most the count that fills the bar; 0 for none
   */
  private void row(Count count, int most, int room) {
    String value = Printable.of(count.value());
    String number = " ".repeat(Math.max(0, 6 - digits(count.count()))) + count.count();
    if (!terminal.present() || most == 0) {
      out.println("  " + number + "  " + value);
      return;
    }
    String name = Wrapped.padded(Wrapped.cut(value, room), room);
    out.println("  " + number + "  " + name + "  " + style.bar(bar(count.count(), most)));
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static String bar(int count, int most) {
    int eighths = Math.max(1, (int) Math.round(8.0 * BAR * count / most));
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }
}
