package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.CompoundPart;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The words of a phrase in their places: inflected, within compounds, and a compound also by the
 * words between its hyphens.
 */
final class PhraseWords {
  /** A phrase with more words is looked for as written only: each compound doubles the work. */
  private static final int MOST_WITH_PARTS = 8;

  /** So much more counts a phrase with the very words that were typed. */
  private static final float EXACT = 3;

  private final List<Token> words;
  private final int gaps;

  PhraseWords(WantedPhrase phrase) {
    this.words = phrase.words();
    this.gaps = phrase.gaps();
  }

  /** Where the words stand together. */
  Query in(Place place, @Nullable String field) {
    var sources = new IntervalsSource[words.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = word(words.get(i), place, field);
    }
    IntervalsSource all = gaps == 0 ? Intervals.ordered(sources) : Intervals.unordered(sources);
    return new IntervalQuery(IndexSchema.name(place, Layer.STEM), Intervals.maxgaps(gaps, all));
  }

  /** Lifts the entries that have all words in the typed spelling. */
  Query exactFirst() {
    var all = new BooleanQuery.Builder();
    String field = IndexSchema.name(Place.TEXT, Layer.EXACT);
    for (Token word : words) {
      all.add(new TermQuery(new Term(field, word.forms().exact())), Occur.FILTER);
    }
    return new BoostQuery(new ConstantScoreQuery(all.build()), EXACT);
  }

  private IntervalsSource word(Token token, Place place, @Nullable String field) {
    var ways = new ArrayList<IntervalsSource>();
    String stem = token.forms().stem();
    ways.add(term(stem, field));
    ways.add(part(stem, place, field));
    List<CompoundPart> parts = token.forms().parts();
    if (parts.size() == 2 && words.size() <= MOST_WITH_PARTS) {
      IntervalsSource head = term(parts.get(1).stem(), field);
      ways.add(Intervals.phrase(term(parts.get(0).stem(), field), head));
      // A hyphenated compound stands at its first segment, before its head.
      ways.add(Intervals.phrase(term(stem, field), head));
    }
    return Intervals.or(ways.toArray(IntervalsSource[]::new));
  }

  private static IntervalsSource term(String stem, @Nullable String field) {
    return Intervals.term(field == null ? stem : IndexSchema.fieldTerm(field, stem));
  }

  /** Both layers count positions alike. */
  private static IntervalsSource part(String stem, Place place, @Nullable String field) {
    return Intervals.fixField(IndexSchema.name(place, Layer.PARTS), term(stem, field));
  }
}
