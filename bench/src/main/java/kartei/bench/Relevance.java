package kartei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kartei.eval.BeirFolder;
import kartei.eval.Evaluation;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.GermanStemmer;

/** Prints the published table: Kartei beside plain Lucene. Arguments: BEIR folders. */
public final class Relevance {
  private Relevance() {}

  public static void main(String[] folders) throws IOException {
    System.out.println(
        "| Collection | Ranking | nDCG@10 | MRR@10 | R@10 | R@100 | p50 ms | index MB |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (String argument : folders) {
      var path = Path.of(argument);
      String name = path.getFileName().toString();
      var german = new Baseline("GermanAnalyzer", new GermanAnalyzer());
      System.out.println(german.measure(new BeirFolder(path, null)).row(name));
      var snowball = new Baseline("Snowball", snowball());
      System.out.println(snowball.measure(new BeirFolder(path, null)).row(name));
      System.out.println(kartei(new BeirFolder(path, null)).row(name));
    }
  }

  private static Figures kartei(BeirFolder folder) throws IOException {
    Path place = Files.createTempDirectory("kartei-bench");
    try {
      Path index = folder.index(place);
      Evaluation evaluation = folder.evaluate(index);
      return new Figures(
          "Kartei", evaluation.mean(), evaluation.millis(.5), Folders.megabytes(index));
    } finally {
      Folders.delete(place);
    }
  }

  /** Lucene's German Snowball stemmer with the stop words and the normalisation around it. */
  static Analyzer snowball() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(words);
        terms = new StopFilter(terms, GermanAnalyzer.getDefaultStopSet());
        terms = new GermanNormalizationFilter(terms);
        return new TokenStreamComponents(words, new SnowballFilter(terms, new GermanStemmer()));
      }
    };
  }
}
