package kartei.search;

import java.util.List;
import java.util.OptionalDouble;
import kartei.entry.Entry;

/**
 * Entries side by side.
 *
 * @param rows facets first, then the fields that are none
 */
public record Comparison(List<Entry> entries, List<Row> rows) {
  public Comparison {
    entries = List.copyOf(entries);
    rows = List.copyOf(rows);
  }

  /** Whether a row compares a facet or another labelled part. */
  public enum Kind {
    FACET,
    FIELD
  }

  /**
   * What the entries have under one name.
   *
   * @param cells one for each entry, in their order
   * @param differs whether two of the entries say different things here
   */
  public record Row(Kind kind, String name, List<Cell> cells, boolean differs) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one entry has.
   *
   * @param values empty where it has nothing under this name
   * @param notes the footnotes of the values
   * @param place of the value in the order of its dimension, from 0, the least that the index has,
   *     to 1, the most; empty where there is no order
   */
  public record Cell(List<String> values, List<String> notes, OptionalDouble place) {
    public Cell {
      values = List.copyOf(values);
      notes = List.copyOf(notes);
    }
  }
}
