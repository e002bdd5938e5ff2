package kartei.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kartei.entry.Entry;
import kartei.eval.InvalidCollectionException.Reason;
import kartei.search.EntrySearcher;
import kartei.search.RankedEntry;
import kartei.search.SearchRequest;

/** Puts the queries of a test collection to an index, as {@code search} would, and measures. */
public final class Evaluator {
  /** As deep as the deepest measure looks. */
  private static final int DEPTH = 100;

  /** Entries looked at for {@link #DEPTH} documents where several may be one, as in a file. */
  private static final int ENTRIES_OF_FILES = 1_000;

  /** Searches before the clock counts: the JIT compiler has seen the way by then. */
  private static final int WARM_UP = 1_000;

  private final EntrySearcher searcher;
  private final Function<Entry, String> naming;
  private final int entries;

  private Evaluator(EntrySearcher searcher, Function<Entry, String> naming, int entries) {
    this.searcher = searcher;
    this.naming = naming;
    this.entries = entries;
  }

  /** On an index in which every entry is a document of the collection, by the name that it has. */
  Evaluator(EntrySearcher searcher, Function<Entry, String> naming) {
    this(searcher, naming, DEPTH);
  }

  /**
   * On the entries of an index, which the judgements name by id, file, alias or title. Entries of
   * one name are one document, and the best of them counts.
   */
  public static Evaluation ofIndex(
      EntrySearcher searcher, List<Topic> topics, Judgements judgements, String source)
      throws IOException {
    Set<String> answers = judgements.answers();
    int unknown = 0;
    for (String name : answers) {
      unknown += searcher.knows(name) ? 0 : 1;
    }
    var evaluator = new Evaluator(searcher, new EntryNames(answers)::nameOf, ENTRIES_OF_FILES);
    return evaluator.evaluate(topics, judgements, unknown, source);
  }

  Evaluation evaluate(List<Topic> topics, Judgements judgements, int unknown, String source)
      throws IOException {
    List<Topic> judged = topics.stream().filter(t -> judgements.hasAnswer(t.id())).toList();
    if (judged.isEmpty()) {
      throw new InvalidCollectionException(Reason.NOTHING_JUDGED, source, 0);
    }
    var rankings = new LinkedHashMap<String, List<Ranked>>();
    for (Topic topic : judged) {
      rankings.put(topic.id(), ranking(topic));
    }
    var run = new Run(rankings);
    var measures = run.measure(judged.stream().map(Topic::id).toList(), judgements);
    return new Evaluation(searcher.format().entries(), measures, unknown, run, times(judged));
  }

  private List<Ranked> ranking(Topic topic) throws IOException {
    var ranking = new ArrayList<Ranked>();
    var seen = new LinkedHashSet<String>();
    for (RankedEntry each : searcher.ranking(topic.text(), entries)) {
      String name = naming.apply(each.entry());
      if (seen.add(name) && seen.size() <= DEPTH) {
        ranking.add(new Ranked(name, each.score()));
      }
    }
    return ranking;
  }

  /** What a search of ten hits with their snippets takes, in milliseconds, sorted. */
  private List<Double> times(List<Topic> topics) throws IOException {
    for (int i = 0; i < WARM_UP; i++) {
      searcher.search(SearchRequest.of(topics.get(i % topics.size()).text()));
    }
    var millis = new ArrayList<Double>();
    for (Topic topic : topics) {
      long start = System.nanoTime();
      searcher.search(SearchRequest.of(topic.text()));
      millis.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(millis);
    return millis;
  }
}
