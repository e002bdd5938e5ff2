package kartei.query;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Puts entries with everything that is wanted before those with a part of it. */
final class AllFirst {
  /** More than any word of a query scores, so that no single word outweighs all of them. */
  private static final float BONUS = 20;

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
