package kartei.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kartei.entry.Entry;
import kartei.search.Comparison;
import kartei.search.Comparison.Cell;
import kartei.search.Comparison.Kind;
import kartei.search.Comparison.Row;

/** Shows entries side by side where the width allows it, else one below the other. */
final class ComparisonPrinter {
  /** Columns narrower than this cut most words. */
  private static final int NARROWEST = 16;

  /** What a file or a pipe gets. */
  private static final int FILE_WIDTH = 120;

  private static final int WIDEST_NAME = 24;

  /** Marks a row in which the entries differ; two columns wide. */
  private static final String DIFFERENT = "≠ ";

  private final PrintStream out;
  private final Style style;
  private final Messages messages;
  private final int width;

  ComparisonPrinter(Console console) {
    this.out = console.out();
    this.style = console.style();
    this.messages = console.messages();
    this.width = console.terminal().present() ? console.terminal().columns() : FILE_WIDTH;
  }

  /** The text of a cell in lines, and how they are set off. */
  private record Box(List<String> lines, UnaryOperator<String> style) {}

  void print(Comparison comparison) {
    int name =
        comparison.rows().stream()
            .mapToInt(row -> Wrapped.columns(Printable.of(row.name())))
            .max()
            .orElse(0);
    name = Math.min(WIDEST_NAME, name);
    int entries = comparison.entries().size();
    int column = (width - name - DIFFERENT.length() - 2 * entries) / entries;
    if (column >= NARROWEST) {
      table(comparison, name, column);
    } else {
      blocks(comparison);
    }
    notes(comparison);
    long different = comparison.rows().stream().filter(Row::differs).count();
    if (entries > 1) {
      out.println();
      out.println(messages.get("compare.differences", different, comparison.rows().size()));
    }
  }

  private void table(Comparison comparison, int name, int column) {
    var head = new ArrayList<Box>();
    for (Entry entry : comparison.entries()) {
      head.add(new Box(wrapped(entry.heading(), column), style::title));
    }
    line("", name, head, column);
    out.println("─".repeat(Math.min(width, name + 2 + (column + 2) * head.size())));
    for (Row row : comparison.rows()) {
      var boxes = row.cells().stream().map(cell -> box(row, cell, column)).toList();
      String mark = row.differs() ? DIFFERENT : "  ";
      line(mark + Wrapped.cut(Printable.of(row.name()), name), name + 2, boxes, column);
    }
  }

  private void line(String first, int firstWidth, List<Box> boxes, int column) {
    int indent = first.isEmpty() ? firstWidth + DIFFERENT.length() : firstWidth;
    int height = boxes.stream().mapToInt(box -> box.lines().size()).max().orElse(0);
    for (int i = 0; i < height; i++) {
      var line = new StringBuilder(style.faint(Wrapped.padded(i == 0 ? first : "", indent)));
      for (Box box : boxes) {
        String text = i < box.lines().size() ? box.lines().get(i) : "";
        int missing = Math.max(0, column - Wrapped.columns(text));
        line.append("  ").append(box.style().apply(text)).append(" ".repeat(missing));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private Box box(Row row, Cell cell, int column) {
    UnaryOperator<String> set =
        cell.place().isPresent()
            ? text -> style.ranked(text, cell.place().getAsDouble())
            : UnaryOperator.identity();
    return new Box(wrapped(text(row, cell), column), set);
  }

  private static List<String> wrapped(String text, int column) {
    return Wrapped.lines(Printable.of(text), column);
  }

  private static String text(Row row, Cell cell) {
    if (cell.values().isEmpty()) {
      return "–";
    }
    String text = String.join(row.kind() == Kind.FACET ? ", " : " · ", cell.values());
    return cell.notes().isEmpty() ? text : text + "*";
  }

  private void blocks(Comparison comparison) {
    for (Row row : comparison.rows()) {
      String mark = row.differs() ? DIFFERENT : "  ";
      out.println(style.title(mark + Printable.of(row.name())));
      for (int i = 0; i < row.cells().size(); i++) {
        String entry = Printable.of(comparison.entries().get(i).title()) + ": ";
        Box box = box(row, row.cells().get(i), Math.max(NARROWEST, width - 6));
        out.println("    " + style.faint(entry));
        box.lines().forEach(line -> out.println("      " + box.style().apply(line)));
      }
    }
  }

  private void notes(Comparison comparison) {
    Set<String> notes = new LinkedHashSet<>();
    for (Row row : comparison.rows()) {
      row.cells().forEach(cell -> notes.addAll(cell.notes()));
    }
    if (!notes.isEmpty()) {
      out.println();
      notes.forEach(note -> out.println("* " + Printable.of(note)));
    }
  }
}
