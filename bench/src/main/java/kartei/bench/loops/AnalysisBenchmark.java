package kartei.bench.loops;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import kartei.analysis.Token;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to terms: of words met before, of words never met, and as GermanAnalyzer does it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class AnalysisBenchmark {
  private final String text;
  private final GermanText german = new GermanText(Lexicon.shipped());
  private final Analyzer lucene = new GermanAnalyzer();

  public AnalysisBenchmark() {
    this.text = Material.document();
  }

  @Benchmark
  public List<Token> knownWords() {
    return german.tokens(text);
  }

  @Benchmark
  public List<Token> newWords() {
    return new GermanText(Lexicon.shipped()).tokens(text);
  }

  @Benchmark
  public int germanAnalyzer() throws IOException {
    int count = 0;
    try (TokenStream stream = lucene.tokenStream("text", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    }
    return count;
  }
}
