package kartei.cli;

import java.util.List;
import kartei.index.Dimension;
import kartei.search.FacetCounts;
import kartei.search.Hit;
import kartei.search.SearchResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** {@code kartei.search/1} and {@code kartei.facets/1}: hits and counts. */
final class SearchJson {
  private final JsonPrinter printer;

  /** The counts of all entries are the same each time, and by far the longest of answers. */
  private List<FacetCounts> written = List.of();

  private @Nullable SerializableString text;

  SearchJson(Console console) {
    this.printer = new JsonPrinter(console.out());
  }

  void hits(SearchResult result, OpenIndex.State index, Explanations explanations) {
    printer.print(
        "kartei.search/1",
        json -> {
          writeQuery(json, result);
          JsonPrinter.writeIndex(json, index);
          json.writeNumberProperty("total", result.total());
          json.writeNumberProperty("took_ms", Math.round(result.tookMillis() * 1000) / 1000.0);
          json.writeNullProperty("error");
          JsonPrinter.writeObjects(
              json, "hits", result.hits(), hit -> writeHit(json, hit, explanations));
          writeFacets(json, result.facets());
          AdviceJson.write(json, result.advice());
          writeNotices(json, result);
        });
  }

  /**
   * Counts.
   *
   * @param reasons dimensions to say of why they are a facet or are none; empty where nobody asked
   */
  void facets(SearchResult result, OpenIndex.State index, List<Dimension> reasons) {
    printer.print(
        "kartei.facets/1",
        json -> {
          writeQuery(json, result);
          JsonPrinter.writeIndex(json, index);
          json.writeNumberProperty("total", result.total());
          json.writeNullProperty("error");
          writeFacets(json, result.facets());
          JsonPrinter.writeObjects(
              json, "dimensions", reasons, dimension -> JsonEntry.writeDimension(json, dimension));
          writeNotices(json, result);
        });
  }

  private static void writeQuery(JsonGenerator json, SearchResult result) {
    json.writeObjectPropertyStart("query");
    JsonPrinter.write(json, "text", result.request().text());
    JsonPrinter.write(json, "parsed", result.parsed());
    JsonPrinter.writeStrings(json, "filters", result.request().filters());
    json.writeEndObject();
  }

  private static void writeHit(JsonGenerator json, Hit hit, Explanations explanations) {
    JsonEntry.write(json, hit.entry());
    json.writeNumberProperty("score", hit.score());
    SnippetJson.write(json, hit.snippet());
    explanations.write(json, hit);
  }

  @SuppressWarnings(
      "ReferenceEquality") // to compare the values would take as long as to write them
  private void writeFacets(JsonGenerator json, List<FacetCounts> facets) {
    if (facets.isEmpty()) { // nobody asked
      JsonPrinter.writeObjects(json, "facets", facets, facet -> writeFacet(json, facet));
    } else if (facets != written) {
      written = facets;
      text = null;
      JsonPrinter.writeObjects(json, "facets", facets, facet -> writeFacet(json, facet));
    } else {
      text = text == null ? JsonPrinter.array(facets, SearchJson::writeFacet) : text;
      json.writeName("facets");
      json.writeRawValue(text);
    }
  }

  private static void writeFacet(JsonGenerator json, FacetCounts facet) {
    JsonPrinter.write(json, "dimension", facet.dimension().name());
    json.writeStringProperty("type", JsonEntry.typeName(facet.dimension()));
    JsonPrinter.writeObjects(
        json,
        "values",
        facet.values(),
        count -> {
          JsonPrinter.write(json, "value", count.value());
          json.writeNumberProperty("count", count.count());
        });
  }

  private static void writeNotices(JsonGenerator json, SearchResult result) {
    JsonPrinter.writeObjects(
        json,
        "notices",
        result.notices(),
        notice -> {
          json.writeStringProperty("kind", JsonEntry.name(notice.kind()));
          JsonPrinter.writeStrings(json, "details", notice.details());
        });
  }
}
