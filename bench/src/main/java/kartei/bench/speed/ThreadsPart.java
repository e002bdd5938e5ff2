package kartei.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;
import org.apache.lucene.store.FSDirectory;

/** How many answers a second one thread gives, and two; both programs within this process. */
final class ThreadsPart implements Part {
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 9;
  private static final String PLAIN = "plain Lucene, in process";

  /** Who answers a question; says how many were found. */
  private interface Answerer {
    long total(String question) throws IOException;
  }

  @Override
  public Table measure(Workbench bench) throws IOException, InterruptedException {
    bench.index();
    SpeedOptions options = bench.options();
    var kartei = new Samples();
    var plain = new Samples();
    try (var one = new EntrySearcher(bench.karteiIndex());
        var two = new EntrySearcher(bench.karteiIndex());
        var lucene = new PlainSearch(FSDirectory.open(bench.plainIndex()))) {
      Answerer first = question -> one.search(SearchRequest.of(question)).total();
      Answerer second = question -> two.search(SearchRequest.of(question)).total();
      Answerer theirs = question -> lucene.answer(question).total();
      for (int round = -options.warmUp(WARM_UP); round < options.times(ROUNDS); round++) {
        bench.progress("threads " + round);
        round(bench.questions(), plain, theirs, theirs, round >= 0);
        round(bench.questions(), kartei, first, second, round >= 0);
      }
    }
    return new Table("threads", PLAIN, List.of(plain.row(PLAIN), kartei.row("Kartei, in process")));
  }

  private static void round(
      List<String> questions, Samples samples, Answerer first, Answerer second, boolean counts)
      throws IOException, InterruptedException {
    double one = perSecond(questions, List.of(first));
    double two = perSecond(questions, List.of(first, second));
    if (counts) {
      samples.add("answers/s, 1 thread", one);
      samples.add("answers/s, 2 threads", two);
      samples.add("2 threads : 1", two / one);
    }
  }

  private static double perSecond(List<String> questions, List<Answerer> answerers)
      throws IOException, InterruptedException {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (Answerer answerer : answerers) {
      tasks.add(() -> ask(questions, answerer));
    }
    try (var workers = Executors.newFixedThreadPool(answerers.size())) {
      long start = System.nanoTime();
      int answers = 0;
      for (Future<Integer> asked : workers.invokeAll(tasks)) {
        answers += asked.get();
      }
      return answers * 1e9 / (System.nanoTime() - start);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static int ask(List<String> questions, Answerer answerer) throws IOException {
    for (String question : questions) {
      if (answerer.total(question) == 0) {
        throw new FailedRun("no hits for " + question);
      }
    }
    return questions.size();
  }
}
