package kartei.bench.speed;

import java.io.IOException;

/** A part of the benchmark, which can be run alone. */
interface Part {
  Table measure(Workbench bench) throws IOException, InterruptedException;
}
