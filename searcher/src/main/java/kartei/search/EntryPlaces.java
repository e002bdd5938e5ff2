package kartei.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kartei.analysis.CompoundPart;
import kartei.analysis.GermanText;
import kartei.analysis.Token;
import kartei.entry.Entry;
import kartei.entry.EntryField;
import kartei.entry.FacetValue;
import kartei.index.Names;
import kartei.index.Place;
import kartei.query.Alternative;
import kartei.query.Asked;
import kartei.query.Nearest;
import kartei.query.Scope;
import kartei.query.Wanted;
import kartei.query.WantedPhrase;
import kartei.query.WantedTerms;
import kartei.query.WantedValue;
import kartei.query.Wish;
import kartei.search.Why.Finding;
import kartei.search.Why.Where;
import org.jspecify.annotations.Nullable;

/** The places of one entry, and what of a query stands in each. */
final class EntryPlaces {
  /** Terms of a pattern that are told; it may stand for hundreds. */
  private static final int MOST_TERMS = 10;

  private final List<Part> parts = new ArrayList<>();
  private final GermanText german;

  /** A place with its text. */
  private record Part(Where where, @Nullable String field, String text, List<Token> tokens) {}

  EntryPlaces(Entry entry, GermanText german) {
    this.german = german;
    add(Where.TITLE, null, entry.heading());
    add(Where.TEXT, null, entry.text());
    for (EntryField field : entry.fields()) {
      add(Where.FIELD, field.name(), String.join("\n", field.values()));
    }
    for (FacetValue facet : entry.facets()) {
      if (entry.fields().stream().anyMatch(field -> field.name().equals(facet.dimension()))) {
        continue; // its words are the field's
      }
      add(Where.FACET, facet.dimension(), facet.value());
    }
    var around = new ArrayList<>(entry.path().subList(0, Math.max(0, entry.path().size() - 1)));
    around.addAll(entry.emptyHeadings());
    add(Where.PATH, null, String.join("\n", around));
  }

  private void add(Where where, @Nullable String field, String text) {
    parts.add(new Part(where, field, text, german.tokens(text)));
  }

  /** Where the entry has what was asked for, in the place that was asked for. */
  List<Finding> findings(Asked asked) {
    var findings = new ArrayList<Finding>();
    for (Part part : parts) {
      if (isSearched(part, asked.scope())) {
        addFindings(findings, asked.wanted(), part);
      }
    }
    return findings;
  }

  /** Where the entry has it at all. */
  List<Finding> anywhere(Asked asked) {
    var findings = new ArrayList<Finding>();
    parts.forEach(part -> addFindings(findings, asked.wanted(), part));
    return findings;
  }

  /** The entry's values in a dimension. */
  List<Finding> values(String dimension) {
    return parts.stream()
        .filter(part -> dimension.equals(part.field()))
        .map(part -> new Finding(part.where(), dimension, How.VALUE, part.text(), 1))
        .toList();
  }

  private static boolean isSearched(Part part, Scope scope) {
    Place place = scope.place();
    String field = scope.field();
    if (place == null) {
      return part.where() != Where.FIELD && part.where() != Where.FACET;
    }
    return switch (place) {
      case TITLE -> part.where() == Where.TITLE;
      case PATH -> part.where() == Where.PATH;
      case TEXT -> part.where() == Where.TEXT;
      case FIELD ->
          field != null
              && part.field() != null
              && Names.fold(part.field()).equals(Names.fold(field));
    };
  }

  private static void addFindings(List<Finding> findings, Wanted wanted, Part part) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Match match : Matcher.matches(wanted, part.tokens())) {
      String written = part.text().substring(match.range().start(), match.range().end());
      found.merge(
          match.how() + written,
          new Finding(part.where(), part.field(), match.how(), written, 1),
          (a, b) -> new Finding(a.where(), a.field(), a.how(), a.written(), a.times() + 1));
    }
    found.values().stream().sorted(Comparator.comparing(Finding::how)).forEach(findings::add);
  }

  /** What was looked for. */
  static List<String> terms(Wanted wanted) {
    Set<String> terms = new LinkedHashSet<>();
    switch (wanted) {
      case Wish wish -> {
        terms.add(wish.forms().exact());
        terms.add(wish.forms().stem());
        wish.forms().parts().stream().map(CompoundPart::stem).forEach(terms::add);
        wish.segments().forEach(segment -> terms.add(segment.stem()));
        wish.variants().forEach(variant -> terms.add(variant.stem()));
        wish.others().stream().map(Alternative::shown).forEach(terms::add);
      }
      case WantedPhrase phrase -> phrase.words().forEach(w -> terms.add(w.forms().stem()));
      case WantedTerms pattern -> terms.addAll(new TreeSet<>(pattern.exact()));
      case WantedValue value -> terms.addAll(value.values());
    }
    return terms.stream().limit(MOST_TERMS).toList();
  }

  /** Words of the entry that would have matched if they had been typed. */
  List<String> near(Wanted wanted) {
    var words = new TreeSet<String>();
    for (Part part : parts) {
      for (Token token : part.tokens()) {
        words.add(part.text().substring(token.start(), token.end()));
      }
    }
    words.removeIf(word -> word.length() < 3);
    return Nearest.to(wanted.typed(), words);
  }
}
