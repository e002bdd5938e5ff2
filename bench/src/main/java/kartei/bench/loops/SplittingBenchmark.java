package kartei.bench.loops;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kartei.corpus.CorpusFile;
import kartei.entry.EntrySplitter;
import kartei.entry.Splitting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Markdown to entries. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class SplittingBenchmark {
  private final EntrySplitter splitter = new EntrySplitter(List::of);
  private final CorpusFile file;

  public SplittingBenchmark() {
    this.file = new CorpusFile("LLM-Architekturen.md", Material.document());
  }

  @Benchmark
  public Splitting document() {
    return splitter.split(file);
  }
}
