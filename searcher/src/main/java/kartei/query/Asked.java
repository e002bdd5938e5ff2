package kartei.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;

/**
 * A thing that a query asks for, where, and with which Lucene query it is looked for.
 *
 * @param occur whether it is wanted, required or excluded
 */
public record Asked(Wanted wanted, Scope scope, Query query, Occur occur) {
  /** Whether entries with it are left out. */
  public boolean excluded() {
    return occur == Occur.MUST_NOT;
  }

  /** Whether entries without it are left out. */
  public boolean required() {
    return occur == Occur.MUST;
  }

  /** The same, left out. */
  Asked asExcluded() {
    return new Asked(wanted, scope, query, Occur.MUST_NOT);
  }

  /** As the query is shown: {@code titel:modell}. */
  public String shown() {
    return scope.prefix() + wanted.typed();
  }
}
