package kartei.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/**
 * A word together with the words of the index that are like it, counted as one: an occurrence of a
 * similar word adds its similarity to the word's frequency. It is meant to raise entries that match
 * otherwise, never to find any.
 *
 * <p>Measured against a field of four-letter grams over all text, which makes the index four times
 * as large: the same nDCG@10 within .01 on statutes, questions to paragraphs and to sentences, for
 * the price of the similar words' postings.
 */
public final class SimilarWordsQuery extends Query {
  private final SimilarWords similar;

  SimilarWordsQuery(SimilarWords similar) {
    this.similar = similar;
  }

  /** The words and what they weigh. */
  public SimilarWords similar() {
    return similar;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    if (similar.words().isEmpty()) {
      return new MatchNoDocsQuery("no similar words");
    }
    var together = new SynonymQuery.Builder(similar.of().field());
    similar.words().forEach(word -> together.addTerm(word.term(), word.weight()));
    return new BoostQuery(together.build(), similar.factor());
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(similar.of().field())) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String field) {
    Term word = similar.of();
    return word + "~similar";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && similar.equals(((SimilarWordsQuery) other).similar);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + similar.of().hashCode();
  }
}
