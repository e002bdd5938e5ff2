package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.CompoundPart;
import kartei.analysis.Layer;
import kartei.analysis.WordForms;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes the Lucene query of one wish. The ways in which a word can be found (inflected, derived, as
 * part of a compound, by its own parts) are alternatives of which the best counts; they are never
 * put at one position for Lucene's {@code QueryBuilder}, whose {@code SynonymQuery} would add up
 * their frequencies as if a part were as good as the word.
 */
final class WishQuery {
  private final Weights weights;
  private final @Nullable String field;

  WishQuery(Weights weights) {
    this(weights, null);
  }

  /**
   * @param field the name of the entry's field for {@link Place#FIELD}
   */
  WishQuery(Weights weights, @Nullable String field) {
    this.weights = weights;
    this.field = field;
  }

  Query of(Wish wish) {
    var query = new BooleanQuery.Builder();
    query.add(in(Place.TEXT, wish), Occur.SHOULD);
    query.add(boosted(in(Place.TITLE, wish), weights.title()), Occur.SHOULD);
    query.add(boosted(in(Place.PATH, wish), weights.path()), Occur.SHOULD);
    query.add(
        boosted(term(Place.TEXT, Layer.EXACT, wish.forms().exact()), weights.exact()),
        Occur.SHOULD);
    return query.build();
  }

  /** The wish in one place. */
  Query in(Place place, Wish wish) {
    var ways = new ArrayList<Query>();
    addWays(ways, place, wish.forms());
    if (!wish.segments().isEmpty()) {
      ways.add(boosted(all(place, wish.segments()), weights.part()));
    }
    for (WordForms variant : wish.variants()) {
      ways.add(boosted(word(place, variant), weights.synonym()));
    }
    for (Alternative other : wish.others()) {
      float weight = other.kind() == Alternative.Kind.SYNONYM ? weights.synonym() : 1;
      ways.add(boosted(alternative(place, other), weight));
    }
    return best(ways);
  }

  /** A word in any of its ways. */
  Query word(Place place, WordForms forms) {
    var ways = new ArrayList<Query>();
    addWays(ways, place, forms);
    return best(ways);
  }

  /** Another word in any of its ways, or other words side by side. */
  private Query alternative(Place place, Alternative other) {
    if (other.words().size() == 1) {
      return word(place, other.words().getFirst());
    }
    var phrase = new PhraseQuery.Builder();
    other.words().forEach(word -> phrase.add(luceneTerm(place, Layer.STEM, word.stem())));
    return phrase.build();
  }

  private void addWays(List<Query> ways, Place place, WordForms forms) {
    ways.add(term(place, Layer.STEM, forms.stem()));
    ways.add(boosted(term(place, Layer.PARTS, forms.stem()), weights.part()));
    if (forms.root() != null) {
      ways.add(boosted(term(place, Layer.ROOT, forms.root()), weights.root()));
    }
    List<CompoundPart> parts = smallest(forms.parts());
    // one part beside -los or bio- is not the word: arbeitslos is not Arbeit
    if (parts.size() > 1 || forms.isTwoWords()) {
      var together = new BooleanQuery.Builder();
      parts.forEach(part -> together.add(wordOrPart(place, forms.readings(part)), Occur.MUST));
      // The parts are one wish, not several: together they weigh what one part would.
      ways.add(boosted(together.build(), weights.part() / parts.size()));
    }
  }

  /** All words of a hyphenated compound, each in any of its ways. */
  private Query all(Place place, List<WordForms> segments) {
    var together = new BooleanQuery.Builder();
    for (WordForms segment : segments) {
      if (segment.kind() != WordForms.Kind.STOP) {
        together.add(word(place, segment), Occur.MUST);
      }
    }
    return boosted(together.build(), 1f / segments.size());
  }

  /** A part as a word, or as a part of another one, in any of its readings. */
  private Query wordOrPart(Place place, List<String> stems) {
    var ways = new ArrayList<Query>();
    for (String stem : stems) {
      ways.add(term(place, Layer.STEM, stem));
      ways.add(boosted(term(place, Layer.PARTS, stem), weights.part()));
    }
    return best(ways);
  }

  /** The parts that no other part lies within: together they cover the word once. */
  private static List<CompoundPart> smallest(List<CompoundPart> parts) {
    return parts.stream()
        .filter(
            part ->
                parts.stream()
                    .noneMatch(
                        other ->
                            !other.equals(part)
                                && other.start() >= part.start()
                                && other.end() <= part.end()))
        .toList();
  }

  private Query best(List<Query> ways) {
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, weights.tie());
  }

  private Query term(Place place, Layer layer, String term) {
    return new TermQuery(luceneTerm(place, layer, term));
  }

  private Term luceneTerm(Place place, Layer layer, String term) {
    String name = IndexSchema.name(place, layer);
    return new Term(name, field == null ? term : IndexSchema.fieldTerm(field, term));
  }

  private static Query boosted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
