package kartei.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the index is and how fresh it must be: options of every command that answers from one. */
final class IndexOptions {
  @Nullable Path index;
  boolean noRefresh;
  boolean requireFresh;
  boolean json;

  void describe(Arguments takes) {
    takes.option("--index", Path.class, "DIR", "index", typed -> index = typed);
    takes.flag("--no-refresh", "no-refresh", typed -> noRefresh = typed);
    takes.flag("--require-fresh", "require-fresh", typed -> requireFresh = typed);
    takes.flag("--json", "json", typed -> json = typed);
  }
}
