package kartei.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object as a test looks at it: exactly one, and nothing behind it. */
record Json(Map<String, @Nullable Object> properties) {

  static Json of(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value: " + text);
      }
      return of(value);
    }
  }

  Object get(String name) {
    Object value = properties.get(name);
    if (value == null) {
      throw new AssertionError("no " + name + " in " + properties);
    }
    return value;
  }

  Json object(String name) {
    return of(get(name));
  }

  List<Object> list(String name) {
    return List.copyOf((List<?>) get(name));
  }

  List<Json> objects(String name) {
    return list(name).stream().map(Json::of).toList();
  }

  /** One property of each object in a list. */
  List<String> texts(String name, String property) {
    return objects(name).stream().map(each -> each.get(property).toString()).toList();
  }

  Set<String> keys() {
    return properties.keySet();
  }

  /** The counts of a dimension in the list of facets. */
  Map<String, Integer> counts(String dimension) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Json facet : objects("facets")) {
      if (facet.get("dimension").equals(dimension)) {
        facet
            .objects("values")
            .forEach(v -> counts.put(v.get("value").toString(), (Integer) v.get("count")));
      }
    }
    return counts;
  }

  @SuppressWarnings("unchecked")
  private static Json of(@Nullable Object value) {
    return new Json((Map<String, @Nullable Object>) Objects.requireNonNull(value));
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    var array = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }
}
