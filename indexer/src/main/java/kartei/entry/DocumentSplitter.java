package kartei.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kartei.corpus.FileNotice;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Makes the entries of one document from its tree. */
final class DocumentSplitter {
  private final String file;
  private final FrontMatter front;
  private final int maxLevel;

  DocumentSplitter(String file, FrontMatter front, int maxLevel) {
    this.file = file;
    this.front = front;
    this.maxLevel = maxLevel;
  }

  Splitting split(
      MarkdownTree tree, Function<String, List<String>> nameTerms, List<FileNotice> notices) {
    List<Section> sections = cut(tree.document());
    DocumentFields document = DocumentFields.of(file, sections, front.fields());
    List<Section> named = sections.stream().filter(this::hasText).toList();
    TableFacets tables = new TableFacets(new NameMatcher(nameTerms, named));
    sections.forEach(tables::read);
    Set<Section> own = Collections.newSetFromMap(new IdentityHashMap<>());
    named.stream()
        .filter(section -> !tables.isHandedOver(section) && !isHead(section, named))
        .forEach(own::add);
    List<Entry> entries = new ArrayList<>();
    if (own.isEmpty()) {
      entries.add(onlyEntry(sections, document));
    } else {
      EmptyHeadings empty = new EmptyHeadings(sections, own);
      sections.stream()
          .filter(own::contains)
          .map(section -> entry(section, document, tables.of(section), empty.of(section)))
          .forEach(entries::add);
    }
    List<UnmatchedRow> unmatched = tables.reports().stream().map(this::unmatchedRow).toList();
    return new Splitting(entries, unmatched, notices);
  }

  private List<Section> cut(Node document) {
    Heading first = firstHeading(document);
    String title = front.title();
    boolean titleInPath = title != null && (first == null || first.getLevel() > 1);
    if (title == null) {
      title =
          first != null && titlesAll(first)
              ? HeadingName.of(HeadingText.of(first).text()).title()
              : fileName();
    }
    String name = title.isBlank() ? fileName() : title;
    return new SectionCutter(maxLevel, front.bodyLine(), name, titleInPath).cut(document);
  }

  private @Nullable Heading firstHeading(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && SectionCutter.cuts(heading, maxLevel)) {
        return heading;
      }
    }
    return null;
  }

  /** A chapter among others of its level is not what the document is called. */
  private boolean titlesAll(Heading first) {
    if (first.getLevel() == 1) {
      return true;
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Heading other
          && other.getLevel() <= first.getLevel()
          && SectionCutter.cuts(other, maxLevel)) {
        return false;
      }
    }
    return true;
  }

  private String fileName() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private boolean hasText(Section section) {
    return section.pieces().stream().anyMatch(piece -> !piece.text().isBlank());
  }

  /** Mere fields above the first heading are in every other entry; they are none themselves. */
  private static boolean isHead(Section section, List<Section> named) {
    return section.name() == null && named.size() > 1 && section.isHeadOnly();
  }

  private Entry entry(
      Section section,
      DocumentFields document,
      List<FacetValue> fromTables,
      List<String> emptyHeadings) {
    List<EntryField> own = FieldReader.merge(section.parts());
    List<FacetValue> facets = new ArrayList<>(fromTables);
    facets.addAll(DocumentFields.facets(own, FacetValue.Origin.FIELD));
    HeadingName name = section.name();
    return new Entry(
        file,
        section.anchor(),
        name == null ? null : name.number(),
        section.title(),
        name == null ? List.of() : name.aliases(),
        section.path(),
        section.firstLine(),
        section.lastLine(),
        section.text(),
        document.fieldsBehind(own),
        document.facetsBehind(facets),
        name == null ? null : name.label(),
        section.level(),
        emptyHeadings);
  }

  /** A file without any text is found by its name, its front matter and its headings. */
  private Entry onlyEntry(List<Section> sections, DocumentFields document) {
    Section first = sections.getFirst();
    String headings =
        sections.stream().skip(1).map(Section::title).collect(Collectors.joining("\n"));
    String text = tablesAsText(sections, headings);
    return new Entry(
        file,
        first.anchor(),
        null,
        first.title(),
        List.of(),
        first.path(),
        1,
        Math.max(1, sections.size() == 1 ? front.bodyLine() : sections.getLast().lastLine()),
        text,
        document.fields(),
        document.facets(),
        null,
        first.level(),
        List.of());
  }

  private static String tablesAsText(List<Section> sections, String headings) {
    return sections.stream()
        .map(Section::text)
        .filter(text -> !text.isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("\n"), t -> t.isEmpty() ? headings : headings + "\n" + t));
  }

  private UnmatchedRow unmatchedRow(TableFacets.Report report) {
    Table.Row row = report.miss().row();
    List<String> candidates = report.miss().candidates().stream().map(Section::title).toList();
    String name = row.cells().isEmpty() ? "" : row.cells().getFirst();
    int line = front.bodyLine() + row.line() + 1;
    return new UnmatchedRow(file, line, report.table().title(), name, candidates);
  }
}
