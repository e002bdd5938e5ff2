package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.WordForms;
import kartei.analysis.WordForms.Kind;
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

/**
 * What raises an entry that matches otherwise, and alone finds none: words similar to those that
 * were asked for, the small words of a question, and words that stand together as in the query.
 */
final class Lift {
  private static final String STEMS = IndexSchema.name(Place.TEXT, Layer.STEM);
  private static final String PARTS = IndexSchema.name(Place.TEXT, Layer.PARTS);
  private static final String SPELLINGS = IndexSchema.name(Place.TEXT, Layer.EXACT);

  /** How many words may stand between two neighbours of the query. */
  private static final int NEAR = 10;

  private final Weights weights;
  private final GermanText german;

  Lift(QueryReader.Tools tools) {
    this.weights = tools.weights();
    this.german = tools.german();
  }

  /**
   * The query with all that raises its hits.
   *
   * @param asked what is asked for
   * @param ignored the words that were left out as too common
   */
  Query over(Query query, List<Asked> asked, List<String> ignored) {
    List<Wish> wishes = wishes(asked);
    var lifted = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Wish wish : wishes) {
      addFamily(lifted, wish.forms());
      for (WordForms segment : wish.segments()) {
        addPart(lifted, segment.stem());
        addFamily(lifted, segment);
      }
    }
    for (String word : ignored) {
      var spelling = new TermQuery(new Term(SPELLINGS, german.forms(word).exact()));
      lifted.add(new BoostQuery(spelling, weights.stopWord()), Occur.SHOULD);
    }
    addNeighbours(lifted, wishes);
    return lifted.build();
  }

  private static List<Wish> wishes(List<Asked> asked) {
    var wishes = new ArrayList<Wish>();
    for (Asked each : asked) {
      if (!each.excluded() && each.wanted() instanceof Wish wish) {
        wishes.add(wish);
      }
    }
    return wishes;
  }

  /** Words like it, and the parts that it has as a compound, one by one. */
  private void addFamily(BooleanQuery.Builder lifted, WordForms word) {
    if (word.kind() == Kind.WORD && weights.similar() > 0) {
      var similar = new SimilarWordsQuery(new Term(STEMS, word.stem()));
      lifted.add(new BoostQuery(similar, weights.similar()), Occur.SHOULD);
    }
    word.parts().forEach(part -> addPart(lifted, part.stem()));
  }

  private void addPart(BooleanQuery.Builder lifted, String stem) {
    if (weights.partAlone() > 0) {
      var word = new TermQuery(new Term(STEMS, stem));
      var part = new BoostQuery(new TermQuery(new Term(PARTS, stem)), weights.part());
      var either = new DisjunctionMaxQuery(List.of(word, part), 0);
      lifted.add(new BoostQuery(either, weights.partAlone()), Occur.SHOULD);
    }
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
