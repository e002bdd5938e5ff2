package kartei.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.index.Dimension;
import tools.jackson.core.JsonGenerator;

/** Writes an entry's properties as every answer has them. */
final class JsonEntry {
  private JsonEntry() {}

  static void write(JsonGenerator json, Entry entry) {
    JsonPrinter.write(json, "id", entry.id());
    JsonPrinter.write(json, "file", entry.file());
    json.writeNumberProperty("line", entry.firstLine());
    json.writeNumberProperty("end_line", entry.lastLine());
    JsonPrinter.write(json, "anchor", entry.anchor());
    JsonPrinter.write(json, "number", entry.number());
    JsonPrinter.write(json, "title", entry.title());
    JsonPrinter.writeStrings(json, "aliases", entry.aliases());
    JsonPrinter.writeStrings(json, "path", entry.path());
    writeValues(json, "fields", fields(entry));
    writeValues(json, "facets", facets(entry));
    writeValues(json, "notes", notes(entry));
  }

  static void writeDimension(JsonGenerator json, Dimension dimension) {
    JsonPrinter.write(json, "dimension", dimension.name());
    json.writeStringProperty("type", typeName(dimension));
    json.writeNumberProperty("values", dimension.values());
    json.writeNumberProperty("entries", dimension.entries());
    json.writeBooleanProperty("facet", dimension.facet());
    json.writeStringProperty("reason", name(dimension.reason()));
    if (!dimension.sameAs().isEmpty()) {
      JsonPrinter.write(json, "same_as", dimension.sameAs());
    }
  }

  static String typeName(Dimension dimension) {
    return name(dimension.type());
  }

  /** How a constant is called in JSON. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** {@code kartei.entry/1}: one entry, whole. */
  static void print(Console console, Entry entry, OpenIndex.State index) {
    new JsonPrinter(console.out())
        .print(
            "kartei.entry/1",
            json -> {
              JsonPrinter.writeIndex(json, index);
              json.writeNullProperty("error");
              json.writeObjectPropertyStart("entry");
              write(json, entry);
              JsonPrinter.write(json, "text", entry.text());
              json.writeEndObject();
            });
  }

  private static Map<String, List<String>> fields(Entry entry) {
    var fields = new LinkedHashMap<String, List<String>>();
    for (EntryField field : entry.fields()) {
      fields.computeIfAbsent(field.name(), n -> new ArrayList<>()).addAll(field.values());
    }
    return fields;
  }

  private static Map<String, List<String>> facets(Entry entry) {
    var facets = new LinkedHashMap<String, List<String>>();
    for (FacetValue facet : entry.facets()) {
      facets.computeIfAbsent(facet.dimension(), n -> new ArrayList<>()).add(facet.value());
    }
    return facets;
  }

  /** The footnotes of facet values, by dimension. */
  private static Map<String, List<String>> notes(Entry entry) {
    var notes = new LinkedHashMap<String, List<String>>();
    for (FacetValue facet : entry.facets()) {
      if (facet.note() != null) {
        notes.computeIfAbsent(facet.dimension(), n -> new ArrayList<>()).add(facet.note());
      }
    }
    return notes;
  }

  private static void writeValues(
      JsonGenerator json, String name, Map<String, List<String>> values) {
    json.writeObjectPropertyStart(name);
    values.forEach((key, list) -> JsonPrinter.writeStrings(json, WellFormed.of(key), list));
    json.writeEndObject();
  }
}
