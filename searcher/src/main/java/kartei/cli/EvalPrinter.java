package kartei.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import kartei.eval.Comparison;
import kartei.eval.Evaluation;
import kartei.eval.Measures;

/** Prints measures as a table for people; with a query a line, tabs keep it good for scripts. */
final class EvalPrinter {
  /** How many of the queries that won and lost most are named. */
  private static final int MOST = 10;

  private final Messages messages;
  private final PrintStream out;

  EvalPrinter(Console console) {
    this.messages = console.messages();
    this.out = console.out();
  }

  void evaluation(Evaluation evaluation, boolean perQuery) {
    if (perQuery) {
      out.println("query\tndcg@10\tmrr@10\trecall@10\trecall@100");
      evaluation.perTopic().forEach(this::line);
      out.println();
    }
    out.println(messages.get("eval.size", evaluation.perTopic().size(), evaluation.documents()));
    Measures mean = evaluation.mean();
    out.println("nDCG@10  " + number(mean.ndcg10()));
    out.println("MRR@10   " + number(mean.mrr10()));
    out.println("R@10     " + number(mean.recall10()));
    out.println("R@100    " + number(mean.recall100()));
    out.printf(
        Locale.ROOT,
        "ms       p50 %.2f   p99 %.2f%n",
        evaluation.millis(.5),
        evaluation.millis(.99));
  }

  void comparison(Comparison comparison) {
    Measures first = comparison.first();
    Measures second = comparison.second();
    out.println("nDCG@10  " + difference(first.ndcg10(), second.ndcg10()));
    out.println("MRR@10   " + difference(first.mrr10(), second.mrr10()));
    out.println("R@10     " + difference(first.recall10(), second.recall10()));
    out.println("R@100    " + difference(first.recall100(), second.recall100()));
    out.println();
    long won = comparison.changes().stream().filter(c -> c.second() > c.first()).count();
    out.println(
        messages.get("eval.test", won, comparison.changes().size() - won, number(comparison.p())));
    changes("eval.won", comparison.changes().stream().filter(c -> c.second() > c.first()).toList());
    changes(
        "eval.lost",
        comparison.changes().reversed().stream().filter(c -> c.second() < c.first()).toList());
  }

  private void changes(String key, List<Comparison.Change> changes) {
    if (!changes.isEmpty()) {
      out.println();
      out.println(messages.get(key));
      changes.stream()
          .limit(MOST)
          .forEach(c -> out.println(difference(c.first(), c.second()) + "  " + safe(c.topic())));
    }
  }

  private void line(String topic, Measures measures) {
    out.printf(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.4f%n",
        safe(topic),
        measures.ndcg10(),
        measures.mrr10(),
        measures.recall10(),
        measures.recall100());
  }

  private static String difference(double first, double second) {
    return String.format(Locale.ROOT, "%.4f → %.4f  %+.4f", first, second, second - first);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String safe(String text) {
    return Printable.of(text);
  }
}
