package kartei.query;

import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.WordForms.Kind;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What raises an entry that matches otherwise, and alone finds none: words similar to those that
 * were asked for, the small words of a question, and words that stand together as in the query.
 */
final class Lift {
  private static final String STEMS = IndexSchema.name(Place.TEXT, Layer.STEM);
  private static final String SPELLINGS = IndexSchema.name(Place.TEXT, Layer.EXACT);

  /** How many words may stand between two neighbours of the query. */
  private static final int NEAR = 4;

  private final Weights weights;

  Lift(Weights weights) {
    this.weights = weights;
  }

  /**
   * The query with all that raises its hits.
   *
   * @param wishes what is asked for
   * @param ignored the words that were left out as too common
   */
  Query over(Query query, List<Wish> wishes, List<String> ignored, GermanText german) {
    var lifted = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Wish wish : wishes) {
      if (wish.forms().kind() == Kind.WORD && weights.similar() > 0) {
        var similar = new SimilarWordsQuery(new Term(STEMS, wish.forms().stem()));
        lifted.add(new BoostQuery(similar, weights.similar()), Occur.SHOULD);
      }
    }
    for (Wish wish : wishes) {
      for (var part : wish.forms().parts()) {
        var alone = new TermQuery(new Term(STEMS, part.stem()));
        if (weights.partAlone() > 0) {
          lifted.add(new BoostQuery(alone, weights.partAlone()), Occur.SHOULD);
        }
      }
    }
    for (String word : ignored) {
      var spelling = new TermQuery(new Term(SPELLINGS, german.forms(word).exact()));
      lifted.add(new BoostQuery(spelling, weights.stopWord()), Occur.SHOULD);
    }
    addNeighbours(lifted, wishes);
    return lifted.build();
  }

  private void addNeighbours(BooleanQuery.Builder lifted, List<Wish> wishes) {
    for (int i = 1; i < wishes.size() && weights.near() > 0; i++) {
      String left = wishes.get(i - 1).forms().stem();
      String right = wishes.get(i).forms().stem();
      if (!left.equals(right)) {
        var near = new PhraseQuery(NEAR, STEMS, left, right);
        lifted.add(new BoostQuery(near, weights.near()), Occur.SHOULD);
      }
    }
  }
}
