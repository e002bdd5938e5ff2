package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.index.Dimension;
import kartei.index.IndexSchema;
import kartei.index.PlaceFacets;
import kartei.query.Asked;
import kartei.query.Filter;
import kartei.query.Filters;
import kartei.query.QueryReader;
import kartei.query.ReadQuery;
import kartei.query.WantedValue;
import kartei.search.Why.Condition;
import kartei.search.Why.Outcome;
import kartei.search.Why.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Follows each word of a query into one entry. */
final class WhyFinder {
  private final IndexSearcher searcher;
  private final QueryReader.Tools tools;
  private final List<Dimension> dimensions;

  WhyFinder(IndexSearcher searcher, QueryReader.Tools tools, List<Dimension> dimensions) {
    this.searcher = searcher;
    this.tools = tools;
    this.dimensions = dimensions;
  }

  Why why(Entry entry, String text, List<String> typedFilters) throws IOException {
    ReadQuery read = new QueryReader(tools).read(text);
    Filters filters = Filters.of(typedFilters, dimensions, searcher.getIndexReader());
    Query all = filters.over(read.query());
    int doc = document(entry);
    Explanation explanation = searcher.explain(all, doc);
    var words = new ArrayList<Word>();
    var places = new EntryPlaces(entry, tools.german());
    for (Asked asked : read.asked()) {
      words.add(word(asked, places, doc));
    }
    for (String ignored : read.ignored()) {
      words.add(new Word(ignored, Outcome.IGNORED, 0, List.of(), List.of(), 0, List.of(), false));
    }
    float score = explanation.isMatch() ? explanation.getValue().floatValue() : 0;
    return new Why(
        entry,
        read.parsed(),
        explanation.isMatch(),
        score,
        words,
        conditions(entry, typedFilters, doc),
        new Adviser(read, text, tools).advice(0, true, List.of()).notices());
  }

  private int document(Entry entry) throws IOException {
    return searcher.search(new TermQuery(new Term(IndexSchema.ID, entry.id())), 1).scoreDocs[0].doc;
  }

  private Word word(Asked asked, EntryPlaces places, int doc) throws IOException {
    Explanation explanation = searcher.explain(asked.query(), doc);
    boolean matches = explanation.isMatch();
    int entries = searcher.count(asked.query());
    List<Why.Finding> findings = places.findings(asked);
    if (matches && asked.wanted() instanceof WantedValue value) {
      findings = places.values(value.dimension());
    }
    Outcome outcome = outcome(asked, matches, entries, places);
    boolean lost = outcome == Outcome.NOT_IN_CORPUS || outcome == Outcome.NOT_IN_ENTRY;
    return new Word(
        (asked.excluded() ? "-" : "") + asked.shown(),
        outcome,
        matches ? explanation.getValue().floatValue() : 0,
        matches ? findings : places.anywhere(asked),
        EntryPlaces.terms(asked.wanted()),
        entries,
        lost ? places.near(asked.wanted()) : List.of(),
        asked.required());
  }

  private static Outcome outcome(Asked asked, boolean matches, int entries, EntryPlaces places) {
    if (asked.excluded()) {
      return matches ? Outcome.EXCLUDED : Outcome.RIGHTLY_ABSENT;
    }
    if (matches) {
      return Outcome.FOUND;
    }
    if (!places.anywhere(asked).isEmpty()) {
      return Outcome.ELSEWHERE;
    }
    return entries == 0 ? Outcome.NOT_IN_CORPUS : Outcome.NOT_IN_ENTRY;
  }

  private List<Condition> conditions(Entry entry, List<String> typed, int doc) throws IOException {
    var conditions = new ArrayList<Condition>();
    for (String text : typed) {
      Filters one = Filters.of(List.of(text), dimensions, searcher.getIndexReader());
      String name = Filter.parse(text).map(Filter::dimension).orElse(text);
      String dimension = Filters.dimension(name, dimensions).name();
      boolean passes = searcher.explain(one.over(IndexSchema.allEntries()), doc).isMatch();
      conditions.add(
          new Condition(text, dimension, PlaceFacets.valuesOf(entry, dimension), passes));
    }
    return conditions;
  }
}
