package kartei.bench;

import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kartei.eval.BeirFolder;
import kartei.eval.Topic;
import kartei.index.IndexView;
import kartei.search.EntrySearcher;
import kartei.search.SearchRequest;

/**
 * Prints what the ranking costs beside an index of nothing but words: the median of the processor's
 * time for a search of ten hits, measured by turns, and the size of the index. The queries are
 * repeated; the last of the searches remembers nothing of the rounds before. Arguments: BEIR
 * folders.
 */
final class Costs {
  private static final int ROUNDS = 5;

  /** Rounds before the clock counts. */
  private static final int WARM_UP = 3;

  private Costs() {}

  @FunctionalInterface
  private interface Search {
    void run(String text) throws IOException;
  }

  public static void main(String[] folders) throws IOException {
    System.out.println(
        "| Collection | words only ms | ranking ms | × | with snippets ms | × | all new ms | × |"
            + " words only MB | MB | × |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (String folder : folders) {
      Path place = Files.createTempDirectory("kartei-costs");
      try {
        System.out.println(row(Path.of(folder), place));
      } finally {
        Folders.delete(place);
      }
    }
  }

  private static String row(Path folder, Path place) throws IOException {
    var beir = new BeirFolder(folder, null);
    Path index = beir.index(place);
    Path plain = place.resolve("words");
    try (var view = IndexView.open(index);
        var words = WordsOnly.build(beir, view.german(), plain);
        var kartei = new EntrySearcher(index);
        var forgetful = new Forgetful(index)) {
      List<Search> all =
          List.of(
              words::search,
              text -> kartei.ranking(text, 10),
              text -> kartei.search(SearchRequest.of(text)),
              forgetful::search);
      double[] millis = medians(all, forgetful, beir.topics());
      double size = Folders.megabytes(plain);
      double own = Folders.megabytes(index);
      return String.format(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.1f | %.2f | %.1f | %.2f | %.1f | %.1f | %.1f | %.1f |",
          folder.getFileName(),
          millis[0],
          millis[1],
          millis[1] / millis[0],
          millis[2],
          millis[2] / millis[0],
          millis[3],
          millis[3] / millis[0],
          size,
          own,
          own / size);
    }
  }

  /** A searcher that is opened anew for each round. */
  private static final class Forgetful implements Closeable {
    private final Path index;
    private EntrySearcher searcher;

    Forgetful(Path index) throws IOException {
      this.index = index;
      this.searcher = new EntrySearcher(index);
    }

    void search(String text) throws IOException {
      searcher.search(SearchRequest.of(text));
    }

    void forget() throws IOException {
      searcher.close();
      searcher = new EntrySearcher(index);
    }

    @Override
    public void close() throws IOException {
      searcher.close();
    }
  }

  private static double[] medians(List<Search> searches, Forgetful forgetful, List<Topic> topics)
      throws IOException {
    double[][] millis = new double[searches.size()][topics.size() * ROUNDS];
    var clock = ManagementFactory.getThreadMXBean();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      forgetful.forget();
      for (int i = 0; i < topics.size(); i++) {
        for (int s = 0; s < millis.length; s++) {
          long start = clock.getCurrentThreadCpuTime();
          searches.get(s).run(topics.get(i).text());
          if (round >= 0) {
            millis[s][round * topics.size() + i] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
          }
        }
      }
    }
    return Arrays.stream(millis).mapToDouble(Costs::median).toArray();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
