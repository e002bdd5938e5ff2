package kartei.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import kartei.search.EntrySearcher;
import kartei.search.Hit;
import kartei.search.SearchResult;
import kartei.search.Why;
import tools.jackson.core.JsonGenerator;

/** Why each hit of an answer was found, where that was asked for. */
final class Explanations {
  static final Explanations NONE = new Explanations(Map.of());

  private final Map<String, Why> byEntry;

  private Explanations(Map<String, Why> byEntry) {
    this.byEntry = byEntry;
  }

  static Explanations of(EntrySearcher searcher, SearchResult result) throws IOException {
    var byEntry = new HashMap<String, Why>();
    for (Hit hit : result.hits()) {
      String id = hit.entry().id();
      byEntry.put(id, searcher.why(id, result.request().text(), result.request().filters()));
    }
    return new Explanations(byEntry);
  }

  void print(Console console, Hit hit) {
    Why why = byEntry.get(hit.entry().id());
    if (why != null) {
      new WhyPrinter(console).printShort(why);
    }
  }

  void write(JsonGenerator json, Hit hit) {
    Why why = byEntry.get(hit.entry().id());
    if (why != null) {
      json.writeObjectPropertyStart("explain");
      WhyJson.writeWords(json, why.words());
      json.writeEndObject();
    }
  }
}
