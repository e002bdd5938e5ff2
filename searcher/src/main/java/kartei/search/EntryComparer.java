package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.index.Dimension;
import kartei.index.DimensionValues;
import kartei.index.Names;
import kartei.search.Comparison.Cell;
import kartei.search.Comparison.Kind;
import kartei.search.Comparison.Row;

/** Puts entries side by side, name by name. */
final class EntryComparer {
  private final List<Dimension> dimensions;
  private final DimensionValues values;

  EntryComparer(List<Dimension> dimensions, DimensionValues values) {
    this.dimensions = dimensions;
    this.values = values;
  }

  Comparison compare(List<Entry> entries) throws IOException {
    var rows = new ArrayList<Row>();
    Set<String> shown = new HashSet<>();
    for (Dimension dimension : dimensions) {
      if (dimension.facet() && entries.stream().anyMatch(e -> hasFacet(e, dimension.name()))) {
        rows.add(facetRow(dimension, entries));
        shown.add(Names.fold(dimension.name()));
      }
    }
    for (String name : fieldNames(entries)) {
      if (shown.add(Names.fold(name))) {
        rows.add(row(Kind.FIELD, name, entries.stream().map(e -> field(e, name)).toList()));
      }
    }
    return new Comparison(entries, rows);
  }

  private Row facetRow(Dimension dimension, List<Entry> entries) throws IOException {
    double[] ranks =
        dimension.isOrdered()
            ? values.of(dimension.name()).stream()
                .map(dimension::rank)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray()
            : new double[0];
    return row(
        Kind.FACET,
        dimension.name(),
        entries.stream().map(e -> cell(e, dimension, ranks)).toList());
  }

  private static Row row(Kind kind, String name, List<Cell> cells) {
    long different =
        cells.stream()
            .map(cell -> new TreeSet<>(cell.values().stream().map(Names::fold).toList()))
            .distinct()
            .count();
    return new Row(kind, name, cells, different > 1);
  }

  private static Cell cell(Entry entry, Dimension dimension, double[] ranks) {
    var found = new LinkedHashSet<String>();
    var notes = new LinkedHashSet<String>();
    for (FacetValue facet : entry.facets()) {
      if (facet.dimension().equals(dimension.name())) {
        found.add(facet.value());
        if (facet.note() != null) {
          notes.add(Objects.requireNonNull(facet.note()));
        }
      }
    }
    OptionalDouble place =
        found.size() == 1 && ranks.length > 1 && ranks[0] < ranks[ranks.length - 1]
            ? place(dimension.rank(found.getFirst()), ranks)
            : OptionalDouble.empty();
    return new Cell(List.copyOf(found), List.copyOf(notes), place);
  }

  private static OptionalDouble place(OptionalDouble rank, double[] ranks) {
    double least = ranks[0];
    return rank.isEmpty()
        ? rank
        : OptionalDouble.of((rank.getAsDouble() - least) / (ranks[ranks.length - 1] - least));
  }

  private static boolean hasFacet(Entry entry, String dimension) {
    return entry.facets().stream().anyMatch(facet -> facet.dimension().equals(dimension));
  }

  private static Set<String> fieldNames(List<Entry> entries) {
    var names = new LinkedHashSet<String>();
    entries.forEach(entry -> entry.fields().forEach(field -> names.add(field.name())));
    return names;
  }

  private static Cell field(Entry entry, String name) {
    String wanted = Names.fold(name);
    List<String> found =
        entry.fields().stream()
            .filter(field -> Names.fold(field.name()).equals(wanted))
            .map(EntryField::values)
            .flatMap(List::stream)
            .toList();
    return new Cell(found, List.of(), OptionalDouble.empty());
  }
}
