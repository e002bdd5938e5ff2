package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.index.Names;
import kartei.index.Place;
import kartei.query.Asked;
import kartei.search.Marker.Mark;
import kartei.search.Snippet.Origin;
import org.jspecify.annotations.Nullable;

/** Shows why an entry was found: in its text, else in what else of it matched. */
final class SnippetMaker {
  private final Marker marker;

  SnippetMaker(Marker marker) {
    this.marker = marker;
  }

  /** The best passage; the beginning of the text where nothing in the entry can be marked. */
  Snippet of(ReadEntry read) throws IOException {
    Entry entry = read.entry();
    List<Mark> inText = marker.marks(read);
    Snippet snippet = inText.isEmpty() ? null : text(entry, inText);
    if (snippet == null) {
      snippet = scoped(entry);
    }
    if (snippet == null) {
      snippet = elsewhere(entry);
    }
    return snippet == null ? Passage.of(entry.text(), List.of(), Origin.TEXT, null) : snippet;
  }

  /** A passage of the text; names the labelled part that it stands in, if its label is not seen. */
  private static Snippet text(Entry entry, List<Mark> marks) {
    Snippet snippet = Passage.of(entry.text(), marks, Origin.TEXT, null);
    for (EntryField field : entry.fields()) {
      boolean seen = snippet.text().contains(field.name());
      for (String value : field.values()) {
        if (!seen && Passage.oneLine(value).contains(snippet.text())) {
          return new Snippet(snippet.text(), snippet.ranges(), Origin.FIELD, field.name());
        }
      }
    }
    return snippet;
  }

  /** What was asked for in a place of its own. */
  private @Nullable Snippet scoped(Entry entry) {
    for (Asked asked : marker.scoped()) {
      String field = asked.scope().field();
      Snippet snippet =
          field != null
              ? inFields(entry, field, List.of(asked))
              : asked.scope().place() == Place.TITLE
                  ? passage(entry.heading(), List.of(asked), Origin.TITLE)
                  : passage(above(entry), List.of(asked), Origin.PATH);
      if (snippet != null) {
        return snippet;
      }
    }
    return null;
  }

  private @Nullable Snippet elsewhere(Entry entry) {
    Snippet title = passage(entry.heading(), null, Origin.TITLE);
    Snippet field = title == null ? inFields(entry, null, null) : title;
    return field == null ? passage(above(entry), null, Origin.PATH) : field;
  }

  /**
   * The best value of the entry's fields and dimensions.
   *
   * @param name of the field that is asked for; null for any
   */
  private @Nullable Snippet inFields(
      Entry entry, @Nullable String name, @Nullable List<Asked> some) {
    for (EntryField field : entry.fields()) {
      if (name == null || Names.fold(name).equals(Names.fold(field.name()))) {
        Snippet snippet = value(field.name(), String.join("; ", field.values()), some);
        if (snippet != null) {
          return snippet;
        }
      }
    }
    for (FacetValue facet : entry.facets()) {
      if (name == null || Names.fold(name).equals(Names.fold(facet.dimension()))) {
        Snippet snippet = value(facet.dimension(), facet.value(), some);
        if (snippet != null) {
          return snippet;
        }
      }
    }
    return null;
  }

  private @Nullable Snippet value(String field, String value, @Nullable List<Asked> some) {
    List<Mark> marks = some == null ? marker.marks(value) : marker.marks(value, some);
    return marks.isEmpty() ? null : Passage.of(value, marks, Origin.FIELD, field);
  }

  private @Nullable Snippet passage(String text, @Nullable List<Asked> some, Origin origin) {
    List<Mark> marks = some == null ? marker.marks(text) : marker.marks(text, some);
    return marks.isEmpty() ? null : Passage.of(text, marks, origin, null);
  }

  private static String above(Entry entry) {
    var titles = new ArrayList<>(entry.path());
    if (!titles.isEmpty()) {
      titles.removeLast();
    }
    return String.join(" › ", titles);
  }
}
