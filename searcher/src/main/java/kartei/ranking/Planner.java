package kartei.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.query.AllFirst;
import kartei.query.SimilarWordsQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Plans how a query is looked for. It scores as Lucene does; what it does not know is left to
 * Lucene. A plan that finds nothing anywhere is null.
 */
final class Planner {
  private final IndexSearcher searcher;
  private final Terms terms;

  Planner(IndexSearcher searcher, Terms terms) {
    this.searcher = searcher;
    this.terms = terms;
  }

  @Nullable Plan plan(Query query) throws IOException {
    return plan(query, 1);
  }

  private @Nullable Plan plan(Query query, float boost) throws IOException {
    // No switch over types: the JVM makes a class for it at each start.
    if (query instanceof TermQuery term) {
      return terms.term(term.getTerm(), boost);
    }
    if (query instanceof BoostQuery boosted) {
      return plan(boosted.getQuery(), boosted.getBoost() * boost);
    }
    if (query instanceof DisjunctionMaxQuery best) {
      return best(best, boost);
    }
    if (query instanceof SimilarWordsQuery words) {
      return terms.family(words.similar(), boost);
    }
    if (query instanceof AllFirst all) {
      return allFirst(all, boost);
    }
    return query instanceof BooleanQuery clauses && clauses.getMinimumNumberShouldMatch() == 0
        ? clauses(clauses, boost)
        : other(query, true, boost);
  }

  private @Nullable Plan best(DisjunctionMaxQuery query, float boost) throws IOException {
    List<Plan> ways = plans(query.getDisjuncts(), boost);
    float share = query.getTieBreakerMultiplier();
    return either(ways, sources -> new BestSource(sources, share));
  }

  @FunctionalInterface
  private interface Joining {
    Source join(List<Source> sources);
  }

  /** One of some plans is enough. */
  private static @Nullable Plan either(List<Plan> ways, Joining joining) {
    return ways.size() < 2
        ? ways.isEmpty() ? null : ways.getFirst()
        : segment -> {
          List<Source> sources = sources(ways, segment);
          return sources.size() < 2
              ? sources.isEmpty() ? null : sources.getFirst()
              : joining.join(sources);
        };
  }

  private static List<Source> sources(List<Plan> plans, LeafReaderContext segment)
      throws IOException {
    var sources = new ArrayList<Source>(plans.size());
    for (Plan plan : plans) {
      Source source = plan.in(segment);
      if (source != null) {
        sources.add(source);
      }
    }
    return sources;
  }

  private List<Plan> plans(Iterable<Query> queries, float boost) throws IOException {
    var plans = new ArrayList<Plan>();
    for (Query query : queries) {
      Plan plan = plan(query, boost);
      if (plan != null) {
        plans.add(plan);
      }
    }
    return plans;
  }

  /** Alternatives within alternatives are alternatives, as Lucene rewrites them. */
  private List<Plan> anyOf(Query query, float boost) throws IOException {
    if (query instanceof BooleanQuery clauses
        && clauses.getMinimumNumberShouldMatch() == 0
        && clauses.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD)) {
      var all = new ArrayList<Plan>();
      for (Query inner : clauses.getClauses(Occur.SHOULD)) {
        all.addAll(anyOf(inner, boost));
      }
      return all;
    }
    return plans(List.of(query), boost);
  }

  private Plan allFirst(AllFirst query, float boost) throws IOException {
    var wishes = new ArrayList<List<Plan>>();
    for (Query wish : query.wanted()) {
      wishes.add(anyOf(wish, boost));
    }
    return segment -> {
      var all = new ArrayList<List<Source>>();
      for (List<Plan> wish : wishes) {
        List<Source> ways = sources(wish, segment);
        if (!ways.isEmpty()) {
          all.add(ways);
        }
      }
      boolean possible = all.size() == wishes.size();
      return all.isEmpty() ? null : new AllFirstSource(all, possible, AllFirst.BONUS * boost);
    };
  }

  private @Nullable Plan clauses(BooleanQuery query, float boost) throws IOException {
    var any = new ArrayList<Plan>();
    for (Query should : query.getClauses(Occur.SHOULD)) {
      any.addAll(anyOf(should, boost));
    }
    List<Query> must = List.copyOf(query.getClauses(Occur.MUST));
    List<Query> filters = List.copyOf(query.getClauses(Occur.FILTER));
    Plan found;
    if (must.isEmpty() && filters.isEmpty()) {
      found = either(any, AnySource::new);
    } else {
      found = together(must, filters, boost);
      found = found == null || any.isEmpty() ? found : lifted(found, any);
    }
    var excluded = new ArrayList<Plan>();
    for (Query not : query.getClauses(Occur.MUST_NOT)) {
      excluded.add(other(not, false, 1));
    }
    return found == null || excluded.isEmpty() ? found : without(found, excluded);
  }

  private @Nullable Plan together(List<Query> must, List<Query> filters, float boost)
      throws IOException {
    List<Plan> all = plans(must, boost);
    if (all.size() < must.size()) {
      return null;
    }
    for (Query filter : filters) {
      all.add(other(filter, false, 1));
    }
    if (all.size() == 1) {
      return all.getFirst();
    }
    return segment -> {
      List<Source> sources = sources(all, segment);
      return sources.size() < all.size() ? null : new TogetherSource(sources);
    };
  }

  private static Plan lifted(Plan found, List<Plan> lifts) {
    return segment -> {
      Source source = found.in(segment);
      return source == null ? null : new LiftedSource(source, sources(lifts, segment));
    };
  }

  private static Plan without(Plan found, List<Plan> excluded) {
    return segment -> {
      Source source = found.in(segment);
      return source == null ? null : new WithoutSource(source, sources(excluded, segment));
    };
  }

  private Plan other(Query query, boolean scored, float boost) throws IOException {
    ScoreMode mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, boost);
    return segment -> {
      Scorer scorer = weight.scorer(segment);
      return scorer == null ? null : new ScorerSource(scorer, scored);
    };
  }
}
