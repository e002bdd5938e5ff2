package kartei.bench;

import java.util.Locale;
import kartei.eval.Measures;

/** A row of the table: how good a ranking is, and what it costs. */
record Figures(String ranking, Measures measures, double millis, double megabytes) {
  String row(String collection) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.3f | %.3f | %.2f | %.1f |",
        collection,
        ranking,
        measures.ndcg10(),
        measures.mrr10(),
        measures.recall10(),
        measures.recall100(),
        millis,
        megabytes);
  }
}
