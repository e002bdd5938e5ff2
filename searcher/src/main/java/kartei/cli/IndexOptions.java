package kartei.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the index is and how fresh it must be: options of every command that answers from one. */
final class IndexOptions {
  @Option(names = "--index", paramLabel = "DIR", descriptionKey = "index")
  @Nullable Path index;

  @Option(names = "--no-refresh", descriptionKey = "no-refresh")
  boolean noRefresh;

  @Option(names = "--require-fresh", descriptionKey = "require-fresh")
  boolean requireFresh;

  @Option(names = "--json", descriptionKey = "json")
  boolean json;
}
