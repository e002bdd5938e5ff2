package kartei.query;

import org.apache.lucene.search.Query;

/**
 * A thing that a query asks for, where, and with which Lucene query it is looked for.
 *
 * @param excluded whether entries with it are left out
 */
public record Asked(Wanted wanted, Scope scope, Query query, boolean excluded) {
  /** As the query is shown: {@code titel:modell}. */
  public String shown() {
    return scope.prefix() + wanted.typed();
  }
}
