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

  /** How many words may stand between two neighbours of the query. */
  private static final int NEAR = 10;

  private final Weights weights;
  private final GermanText german;
  private final Vocabulary vocabulary;

  Lift(QueryReader.Tools tools) {
    this.weights = tools.weights();
    this.german = tools.german();
    this.vocabulary = tools.vocabulary();
  }

  /**
   * The query with all that raises its hits.
   *
   * @param asked what is asked for
   * @param ignored the words that were left out as too common
   * @param possible words that may have been meant by others
   */
  Query over(Query query, List<Asked> asked, List<String> ignored, List<Guess> possible) {
    List<Wish> wishes = wishes(asked);
    var lifted = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Wish wish : wishes) {
      addFamily(lifted, wish.forms());
      for (WordForms segment : wish.segments()) {
        addWord(lifted, segment);
        addFamily(lifted, segment);
      }
    }
    possible.forEach(guess -> addFamily(lifted, guess.forms()));
    ignored.forEach(word -> addSmallWord(lifted, german.forms(word)));
    addNeighbours(lifted, wishes);
    return lifted.build();
  }

  /** A word between hyphens was written by the user, so it counts as any other. */
  private void addWord(BooleanQuery.Builder lifted, WordForms word) {
    if (word.kind() != Kind.STOP) {
      lifted.add(new WishQuery(weights).word(Place.TEXT, word), Occur.SHOULD);
    }
  }

  /** What stands in most entries tells none apart and would cost the longest lists there are. */
  private void addSmallWord(BooleanQuery.Builder lifted, WordForms word) {
    var term = new Term(STEMS, word.stem());
    if (vocabulary.entriesWith(term) <= vocabulary.entries() / 2) {
      lifted.add(new BoostQuery(new TermQuery(term), weights.stopWord()), Occur.SHOULD);
    }
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
    if (word.kind() != Kind.STOP && weights.similar() > 0) {
      addSimilar(lifted, word, Place.TEXT, 1);
      addSimilar(lifted, word, Place.TITLE, weights.title());
      addSimilar(lifted, word, Place.PATH, weights.path());
    }
    word.parts().forEach(part -> addPart(lifted, part.stem()));
  }

  /**
   * In each place by what the place weighs: raised in the text alone, similar words bury the
   * headings, which say what an entry is about.
   */
  private void addSimilar(BooleanQuery.Builder lifted, WordForms word, Place place, float weight) {
    var stem = new Term(IndexSchema.name(place, Layer.STEM), word.stem());
    var similar = new SimilarWordsQuery(vocabulary.similar(stem, word.kind() == Kind.WORD));
    lifted.add(new BoostQuery(similar, weights.similar() * weight), Occur.SHOULD);
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
