package kartei.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What belongs to every entry of a document: the fields at its very head, its front matter, the
 * folder it lies in. An entry's own field of the same name stands before them.
 *
 * @param fields in their order
 * @param facets of the fields and the folder
 */
record DocumentFields(List<EntryField> fields, List<FacetValue> facets) {
  static DocumentFields of(String file, List<Section> sections, List<EntryField> frontMatter) {
    List<EntryField> head = FieldReader.merge(head(sections));
    List<EntryField> fields = new ArrayList<>(head);
    List<FacetValue> facets = new ArrayList<>(facets(head, FacetValue.Origin.FIELD));
    fields.addAll(frontMatter);
    facets.addAll(facets(frontMatter, FacetValue.Origin.FRONT_MATTER));
    int folder = file.lastIndexOf('/');
    if (folder > 0) {
      String path = file.substring(0, folder);
      facets.add(new FacetValue(FacetValue.FOLDER, path, null, FacetValue.Origin.FOLDER));
    }
    return new DocumentFields(List.copyOf(fields), facets.stream().distinct().toList());
  }

  /** Fields before any other text: above the first heading, and below the document's title. */
  private static List<LabelledPart> head(List<Section> sections) {
    List<LabelledPart> head = new ArrayList<>();
    Section before = sections.getFirst();
    head.addAll(before.head());
    boolean open = before.blocks().isEmpty() || before.isHeadOnly();
    if (open && hasTitle(sections)) {
      head.addAll(sections.get(1).head());
    }
    return head;
  }

  /** The first heading titles the document if there are others and all of them are below it. */
  private static boolean hasTitle(List<Section> sections) {
    return sections.size() > 2
        && sections.stream().skip(2).allMatch(s -> s.level() > sections.get(1).level());
  }

  static List<FacetValue> facets(List<EntryField> fields, FacetValue.Origin origin) {
    List<FacetValue> facets = new ArrayList<>();
    for (EntryField field : fields) {
      for (String item : FacetItems.ofAll(field.values())) {
        facets.add(new FacetValue(field.name(), item, null, origin));
      }
    }
    return facets;
  }

  /** An entry's own fields, then those of the document that it does not have itself. */
  List<EntryField> fieldsBehind(List<EntryField> own) {
    return own.isEmpty() ? fields : behind(own, fields, EntryField::name);
  }

  List<FacetValue> facetsBehind(List<FacetValue> own) {
    return own.isEmpty()
        ? facets
        : behind(own, facets, FacetValue::dimension).stream().distinct().toList();
  }

  private static <T> List<T> behind(List<T> own, List<T> ofDocument, Function<T, String> name) {
    Set<String> names = new HashSet<>();
    own.forEach(part -> names.add(fold(name.apply(part))));
    List<T> all = new ArrayList<>(own);
    for (T part : ofDocument) {
      if (!names.contains(fold(name.apply(part)))) {
        all.add(part);
      }
    }
    return all;
  }

  private static String fold(String name) {
    return WordList.fold(name);
  }
}
