package kartei.entry;

import java.util.List;

/**
 * A row of a comparison table whose entry was not found.
 *
 * @param file path of the file
 * @param line of the row, counted from 1
 * @param table the title of the section that the table stands in
 * @param row what the row calls itself
 * @param candidates titles of the entries that it may mean: none, or several
 */
public record UnmatchedRow(
    String file, int line, String table, String row, List<String> candidates) {
  public UnmatchedRow {
    candidates = List.copyOf(candidates);
  }
}
