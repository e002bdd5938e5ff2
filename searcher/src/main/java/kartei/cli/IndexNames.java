package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kartei.index.Dimension;
import kartei.index.IndexAccess;
import kartei.index.IndexLocation;
import kartei.index.IndexUnavailableException;
import kartei.search.EntrySearcher;
import kartei.search.Suggestion;

/** What can stand behind {@code -f} and the like, as the index has it, for completion. */
final class IndexNames {
  /** Values that a person can still choose from; a dimension with more is completed by name. */
  private static final int MOST_VALUES = 200;

  private static final int MOST_ENTRIES = 20;

  private IndexNames() {}

  /** {@code Skalierbarkeit=Hoch} and its like; empty where there is no index. */
  static List<String> of(Kartei kartei) throws IOException {
    return fromIndex(kartei, IndexNames::of);
  }

  /** What can be sorted by. */
  static List<String> dimensions(Kartei kartei) throws IOException {
    return fromIndex(
        kartei,
        searcher ->
            searcher.dimensions().stream().filter(Dimension::facet).map(Dimension::name).toList());
  }

  /** Titles of entries that begin so. */
  static List<String> entries(Kartei kartei, String typed) throws IOException {
    return fromIndex(
        kartei,
        searcher ->
            searcher.suggest(typed, MOST_ENTRIES).stream()
                .filter(suggestion -> suggestion.kind() == Suggestion.Kind.TITLE)
                .map(Suggestion::text)
                .toList());
  }

  private interface Question {
    List<String> ask(EntrySearcher searcher) throws IOException;
  }

  private static List<String> fromIndex(Kartei kartei, Question question) throws IOException {
    String variable = kartei.console().environment().getOrDefault("KARTEI_INDEX", "");
    Optional<Path> index =
        variable.isEmpty()
            ? IndexLocation.nearest(kartei.workingFolder())
            : Optional.of(Path.of(variable));
    if (index.isEmpty()) {
      return List.of();
    }
    // As the index is: nobody waits for a refresh while typing.
    try (var searcher = new EntrySearcher(index.get(), IndexAccess.BRIEF)) {
      return question.ask(searcher);
    } catch (IndexUnavailableException e) {
      return List.of();
    }
  }

  private static List<String> of(EntrySearcher searcher) throws IOException {
    var filters = new ArrayList<String>();
    for (Dimension dimension : searcher.dimensions()) {
      if (!dimension.facet()) {
        continue;
      }
      if (dimension.values() > MOST_VALUES) {
        filters.add(dimension.name() + "=");
        continue;
      }
      for (String value : searcher.values(dimension)) {
        filters.add(dimension.name() + "=" + value);
      }
    }
    return filters;
  }
}
