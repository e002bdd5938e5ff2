package kartei.bench.loops;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kartei.analysis.GermanText;
import kartei.analysis.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Compounds that were never met before: all of the table's at once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class CompoundBenchmark {
  private final List<String> compounds;

  public CompoundBenchmark() {
    this.compounds = Material.compounds();
  }

  @Benchmark
  public void newCompounds(Blackhole hole) {
    var german = new GermanText(Lexicon.shipped());
    for (String compound : compounds) {
      hole.consume(german.forms(compound));
    }
  }
}
