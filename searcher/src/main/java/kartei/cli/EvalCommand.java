package kartei.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kartei.eval.BeirFolder;
import kartei.eval.Comparison;
import kartei.eval.Evaluation;
import kartei.eval.Evaluator;
import kartei.eval.Judgements;
import kartei.eval.Topics;
import kartei.index.IndexAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code kartei eval}: how good the ranking is on a test collection, or on the index at hand. */
final class EvalCommand implements Subcommand {
  private final Kartei kartei;

  @SuppressWarnings("NullAway.Init") // set with the arguments
  private CommandSpec spec;

  private final IndexOptions source = new IndexOptions();

  private @Nullable Path folder;

  private @Nullable Path queries;

  private @Nullable Path qrels;

  private @Nullable Path run;

  private List<Path> runs = List.of();

  private boolean perQuery;

  private double minimum;

  EvalCommand(Kartei kartei) {
    this.kartei = kartei;
  }

  @Override
  public void describe(Arguments takes) {
    takes.spec(made -> spec = made);
    takes.group("source", source::describe);
    takes.word(false, Path.class, "BEIR_DIR", "eval.folder", typed -> folder = typed);
    takes.option("--queries", Path.class, "FILE", "eval.queries", typed -> queries = typed);
    takes.option("--qrels", Path.class, "FILE", "eval.qrels", typed -> qrels = typed);
    takes.option("--run", Path.class, "FILE", "eval.run", typed -> run = typed);
    takes.add(
        PicocliArguments.value(
                List.class,
                "RUN RUN",
                "eval.compare",
                (List<Path> typed) -> runs = typed,
                "--compare")
            .auxiliaryTypes(Path.class)
            .arity("2"));
    takes.flag("--per-query", "eval.per-query", typed -> perQuery = typed);
    takes.option("--min-ndcg", Double.class, "0..1", "eval.min-ndcg", typed -> minimum = typed);
  }

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
    Path judgements = folder == null ? qrels : new BeirFolder(folder, qrels).qrels();
    if (judgements == null) {
      throw usage("error.eval-compare");
    }
    Comparison comparison = Comparison.of(runs.getFirst(), runs.getLast(), judgements);
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
