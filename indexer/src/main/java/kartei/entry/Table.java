package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A table.
 *
 * @param header the names of its columns
 * @param rows what stands below
 */
record Table(List<String> header, List<Row> rows) {

  /** A row: its cells, and its line within the Markdown, counted from 0. */
  record Row(List<String> cells, int line) {}

  static Table of(TableBlock block) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          header = cells((TableRow) row);
        } else {
          rows.add(new Row(cells((TableRow) row), line(row)));
        }
      }
    }
    return new Table(header, rows);
  }

  private static List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(InlineText.line(cell));
    }
    return cells;
  }

  private static int line(Node row) {
    List<SourceSpan> spans = row.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
  }

  /**
   * Its rows as text, each value with the name of its column; names without a value at the end, so
   * that none is lost.
   */
  List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(new TextLine(text(row), 0, true));
    }
    lines.add(new TextLine(String.join("; ", emptyColumns()), 0, true));
    lines.removeIf(line -> line.text().isBlank());
    return lines;
  }

  private List<String> emptyColumns() {
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      boolean filled =
          rows.stream()
              .anyMatch(row -> column < row.cells().size() && !row.cells().get(column).isEmpty());
      if (!filled) {
        empty.add(header.get(column));
      }
    }
    return empty;
  }

  private String text(Row row) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String column = i < header.size() ? header.get(i) : "";
      String cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        named.add(column.isEmpty() ? cell : column + ": " + cell);
      }
    }
    return String.join("; ", named);
  }
}
