package kartei.query;

import java.util.ArrayList;
import java.util.List;
import kartei.index.IndexSchema;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A part of the query.
 *
 * @param occur SHOULD for what is wanted
 * @param shown as a person reads it, without the sign of its role
 */
record Clause(Query query, Occur occur, String shown) {

  Clause with(Occur other) {
    return new Clause(query, other, shown);
  }

  String signed() {
    return switch (occur) {
      case MUST, FILTER -> "+" + shown;
      case MUST_NOT -> "-" + shown;
      case SHOULD -> shown;
    };
  }

  /** Clauses that stand side by side; what is only excluded is excluded from all entries. */
  static @Nullable Query sideBySide(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return null;
    }
    if (clauses.size() == 1 && clauses.getFirst().occur() != Occur.MUST_NOT) {
      return clauses.getFirst().query();
    }
    var all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause.query(), clause.occur()));
    if (clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
      all.add(IndexSchema.allEntries(), Occur.FILTER);
    }
    return all.build();
  }

  /** Clauses of which one is enough. */
  static Clause anyOf(List<Clause> clauses) {
    var any = new BooleanQuery.Builder();
    var shown = new ArrayList<String>();
    for (Clause clause : clauses) {
      Query alone = sideBySide(List.of(clause));
      if (alone != null) {
        any.add(alone, Occur.SHOULD);
      }
      shown.add(clause.occur() == Occur.MUST ? clause.shown() : clause.signed());
    }
    return new Clause(any.build(), Occur.SHOULD, "(" + String.join(" | ", shown) + ")");
  }

  static String shown(List<Clause> clauses) {
    return String.join(" ", clauses.stream().map(Clause::signed).toList());
  }
}
