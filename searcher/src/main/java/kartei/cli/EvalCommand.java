package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kartei.eval.BeirFolder;
import kartei.eval.Comparison;
import kartei.eval.Evaluation;
import kartei.eval.Evaluator;
import kartei.eval.Judgements;
import kartei.eval.Topics;
import kartei.index.IndexAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kartei eval}: how good the ranking is on a test collection, or on the index at hand. */
@Command(name = "eval")
final class EvalCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // picocli sets it
  @ParentCommand
  private Kartei kartei;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private final IndexOptions source = new IndexOptions();

  @Parameters(arity = "0..1", paramLabel = "BEIR_DIR", descriptionKey = "eval.folder")
  private @Nullable Path folder;

  @Option(names = "--queries", paramLabel = "FILE", descriptionKey = "eval.queries")
  private @Nullable Path queries;

  @Option(names = "--qrels", paramLabel = "FILE", descriptionKey = "eval.qrels")
  private @Nullable Path qrels;

  @Option(names = "--run", paramLabel = "FILE", descriptionKey = "eval.run")
  private @Nullable Path run;

  @Option(names = "--compare", arity = "2", paramLabel = "RUN", descriptionKey = "eval.compare")
  private List<Path> runs = List.of();

  @Option(names = "--per-query", descriptionKey = "eval.per-query")
  private boolean perQuery;

  @Option(names = "--min-ndcg", paramLabel = "0..1", descriptionKey = "eval.min-ndcg")
  private double minimum;

  @Override
  public Integer call() throws IOException {
    if (!runs.isEmpty()) {
      return compare();
    }
    Evaluation evaluation = folder == null ? onIndex() : onCollection(folder);
    if (run != null) {
      evaluation.run().write(run, "kartei");
    }
    if (evaluation.unknown() > 0) {
      kartei.console().notice("eval.unknown", evaluation.unknown());
    }
    if (source.json) {
      new EvalJson(kartei.console().out()).evaluation(evaluation, perQuery);
    } else {
      new EvalPrinter(kartei.console()).evaluation(evaluation, perQuery);
    }
    if (evaluation.mean().ndcg10() < minimum) {
      kartei.console().notice("eval.below", evaluation.mean().ndcg10(), minimum);
      return ExitCode.NOTHING;
    }
    return ExitCode.OK;
  }

  private Evaluation onCollection(Path collection) throws IOException {
    if (queries != null) {
      throw usage("error.eval-either");
    }
    return new BeirFolder(collection, qrels).evaluate();
  }

  private Evaluation onIndex() throws IOException {
    if (queries == null || qrels == null) {
      throw usage("error.eval-what");
    }
    var judgements = Judgements.read(qrels);
    var topics = Topics.ofTable(queries);
    try (OpenIndex index = OpenIndex.of(source, kartei, IndexAccess.LASTING)) {
      return Evaluator.ofIndex(index.searcher(), topics, judgements, qrels.toString());
    }
  }

  private int compare() throws IOException {
    if (qrels == null) {
      throw usage("error.eval-compare");
    }
    Comparison comparison = Comparison.of(runs.getFirst(), runs.getLast(), qrels);
    if (source.json) {
      new EvalJson(kartei.console().out()).comparison(comparison);
    } else {
      new EvalPrinter(kartei.console()).comparison(comparison);
    }
    return ExitCode.OK;
  }

  private ParameterException usage(String key) {
    return new ParameterException(spec.commandLine(), kartei.console().messages().get(key));
  }
}
