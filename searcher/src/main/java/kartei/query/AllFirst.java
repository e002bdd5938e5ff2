package kartei.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Prefers entries with everything that is wanted to those with a part of it. */
final class AllFirst {
  /**
   * What an entry with all words is given. Of the order of one rare word: on headings of statutes
   * to sections nDCG@10 is .512 without, .510 with 3, and .461 with 20, which would put the longest
   * sections first, as these have a trace of everything.
   */
  private static final float BONUS = 2;

  private final List<Clause> clauses;

  AllFirst(List<Clause> clauses) {
    this.clauses = clauses;
  }

  @Nullable Query query() {
    Query query = Clause.sideBySide(clauses);
    List<Clause> wanted = clauses.stream().filter(c -> c.occur() == Occur.SHOULD).toList();
    if (query == null || wanted.size() < 2) {
      return query;
    }
    var all = new BooleanQuery.Builder();
    wanted.forEach(clause -> all.add(clause.query(), Occur.FILTER));
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(all.build()), BONUS), Occur.SHOULD)
        .build();
  }
}
