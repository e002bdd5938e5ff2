package kartei.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the comparison tables of a document hand over to its sections. */
final class TableFacets {
  private final NameMatcher names;
  private final Map<Section, List<FacetValue>> facets = new IdentityHashMap<>();
  private final List<Report> reports = new ArrayList<>();
  private final Set<TextBlock> handedOver = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A row that found no section, and the section its table stands in. */
  record Report(Section table, ComparisonTable.Miss miss) {}

  TableFacets(NameMatcher names) {
    this.names = names;
  }

  List<FacetValue> of(Section section) {
    return facets.getOrDefault(section, List.of());
  }

  List<Report> reports() {
    return reports;
  }

  /** Whether the section consists of tables that were handed over whole, and their footnotes. */
  boolean isHandedOver(Section section) {
    return !section.blocks().isEmpty() && handedOver.containsAll(section.blocks());
  }

  void read(Section section) {
    for (TextBlock block : section.blocks()) {
      if (block.node() instanceof org.commonmark.ext.gfm.tables.TableBlock node) {
        read(section, block, Table.of(node));
      }
    }
  }

  private void read(Section section, TextBlock block, Table table) {
    ComparisonTable comparison = ComparisonTable.of(table, names, section);
    Footnotes footnotes = Footnotes.behind(block, section.blocks());
    TableColumns columns = new TableColumns(table, footnotes.notes());
    for (ComparisonTable.Match match : comparison.matched()) {
      facets
          .computeIfAbsent(match.section(), s -> new ArrayList<>())
          .addAll(columns.of(match.row()));
    }
    // A sentence in a cell cannot be handed over; then the table stays, so that it is not lost.
    if (comparison.isComplete() && columns.areValues()) {
      handedOver.add(block);
      handedOver.addAll(footnotes.blocks());
    } else if (!comparison.isComplete() && comparison.isWorthReporting()) {
      comparison.unmatched().forEach(miss -> reports.add(new Report(section, miss)));
    }
  }
}
