package kartei.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * A table read as a comparison: which section each row names.
 *
 * <p>A name counts at once where it is the whole name of one section. Parts of names count only in
 * a table at least half of whose rows name something, so that an ordinary table with a chance word
 * hands nothing over. Such a table, or one with two rows that name something, reports the rows that
 * name nothing or several; any other table is just text.
 *
 * @param matched rows with the section they name
 * @param unmatched rows that name none or several
 */
record ComparisonTable(List<Match> matched, List<Miss> unmatched) {

  /** A row and its section. */
  record Match(Table.Row row, Section section) {}

  /** A row and the sections it may mean. */
  record Miss(Table.Row row, List<Section> candidates) {}

  /**
   * Reads a table. A table at the end of a document without a heading of its own stands in the last
   * section that it compares; so that section may be named too, by its whole name and beside
   * others.
   *
   * @param own the section that the table stands in
   */
  static ComparisonTable of(Table table, NameMatcher names, Section own) {
    ComparisonTable others = of(table, new Names(names, false, own, false));
    return others.matched().isEmpty() ? others : of(table, new Names(names, false, own, true));
  }

  private static ComparisonTable of(Table table, Names names) {
    ComparisonTable whole = match(table, names);
    ComparisonTable parts = match(table, names.withParts());
    boolean comparison = parts.matched().size() * 2 >= table.rows().size();
    return comparison ? parts : whole;
  }

  private static ComparisonTable match(Table table, Names names) {
    List<Match> matched = new ArrayList<>();
    List<Miss> unmatched = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<Section> found = names.find(name(row));
      if (found.size() == 1) {
        matched.add(new Match(row, found.getFirst()));
      } else {
        unmatched.add(new Miss(row, found));
      }
    }
    return new ComparisonTable(matched, unmatched);
  }

  /** The ways by which a row may find a section. */
  private record Names(NameMatcher matcher, boolean byParts, Section own, boolean ownToo) {
    Names withParts() {
      return new Names(matcher, true, own, ownToo);
    }

    List<Section> find(String name) {
      List<Section> found = matcher.whole(name);
      List<Section> whole = ownToo ? found : others(found);
      return whole.isEmpty() && byParts ? others(matcher.part(name)) : whole;
    }

    private List<Section> others(List<Section> found) {
      return found.stream().filter(section -> section != own).toList();
    }
  }

  /** What the row calls itself: its first cell without number and footnote mark. */
  static String name(Table.Row row) {
    String cell = row.cells().isEmpty() ? "" : row.cells().getFirst();
    String bare = cell.substring(0, cell.length() - Footnotes.mark(cell).length()).strip();
    return HeadingName.of(bare).title();
  }

  boolean isComplete() {
    return !matched.isEmpty() && unmatched.isEmpty();
  }

  boolean isWorthReporting() {
    return matched.size() >= 2 || (!matched.isEmpty() && matched.size() >= unmatched.size());
  }
}
