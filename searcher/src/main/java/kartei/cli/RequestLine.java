package kartei.cli;

import java.util.ArrayList;
import java.util.List;
import kartei.search.SearchRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A line of standard input as a question: a text as typed, or an object with {@code query}, {@code
 * filters}, {@code limit}, {@code offset}, {@code sort} and {@code facets}.
 */
final class RequestLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final SearchRequest defaults;

  /**
   * @param defaults what holds where the line says nothing
   */
  RequestLine(SearchRequest defaults) {
    this.defaults = defaults;
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is an object that cannot be read
   */
  SearchRequest read(String line) {
    return line.stripLeading().startsWith("{") ? object(line) : request(line);
  }

  private SearchRequest request(String text) {
    return new SearchRequest(
        text,
        defaults.filters(),
        defaults.limit(),
        defaults.offset(),
        defaults.sort(),
        defaults.facetValues());
  }

  private SearchRequest object(String line) {
    SearchRequest request = defaults;
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        request = with(request, name, json);
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw new IllegalArgumentException("not one object");
      }
      return request;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static SearchRequest with(SearchRequest old, String name, JsonParser value) {
    String text = name.equals("query") ? value.getString() : old.text();
    List<String> filters = name.equals("filters") ? strings(value) : old.filters();
    int limit = name.equals("limit") ? value.getIntValue() : old.limit();
    int offset = name.equals("offset") ? value.getIntValue() : old.offset();
    String sort = name.equals("sort") ? value.getString() : old.sort();
    int facets =
        name.equals("facets")
            ? value.getBooleanValue() ? SearchRequest.ALL_VALUES : 0
            : old.facetValues();
    if (!List.of("query", "filters", "limit", "offset", "sort", "facets").contains(name)) {
      throw new IllegalArgumentException(name);
    }
    if (text == null) {
      throw new IllegalArgumentException("query");
    }
    return new SearchRequest(text, filters, limit, offset, sort, facets);
  }

  private static List<String> strings(JsonParser json) {
    var strings = new ArrayList<String>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new IllegalArgumentException("filters");
    }
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(json.getString());
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw new IllegalArgumentException("filters");
    }
    return strings;
  }
}
