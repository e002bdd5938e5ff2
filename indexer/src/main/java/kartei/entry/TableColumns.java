package kartei.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of a comparison table behind the first: each a dimension.
 *
 * @param table the table
 * @param notes its footnotes by their marks
 */
record TableColumns(Table table, Map<String, String> notes) {

  List<FacetValue> of(Table.Row row) {
    List<FacetValue> facets = new ArrayList<>();
    for (int column = 1; column < Math.min(row.cells().size(), table.header().size()); column++) {
      String dimension = table.header().get(column);
      if (!dimension.isEmpty()) {
        addCell(facets, column, row.cells().get(column));
      }
    }
    return facets;
  }

  /** Whether each cell behind the first is short enough to be handed over as values. */
  boolean areValues() {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream().skip(1))
        .allMatch(cell -> FacetItems.isNoValue(cell) || !FacetItems.of(cell).isEmpty());
  }

  private void addCell(List<FacetValue> facets, int column, String cell) {
    for (String item : FacetItems.of(cell)) {
      String mark = Footnotes.mark(item);
      String bare = item.substring(0, item.length() - mark.length()).strip();
      String note = notes.get(mark);
      boolean marked = !mark.isEmpty() && (note != null || standsAlone(bare, column));
      String dimension = table.header().get(column);
      facets.add(
          new FacetValue(
              dimension, marked ? bare : item, marked ? note : null, FacetValue.Origin.TABLE));
    }
  }

  /** A mark without a note is one only if the value occurs without it too: {@code A*} is a name. */
  private boolean standsAlone(String value, int column) {
    return table.rows().stream()
        .anyMatch(row -> column < row.cells().size() && row.cells().get(column).equals(value));
  }
}
