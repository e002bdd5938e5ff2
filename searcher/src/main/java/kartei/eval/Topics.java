package kartei.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the queries of a test collection. */
public final class Topics {
  private static final Set<String> HEADERS = Set.of("id", "_id", "query-id", "query_id", "qid");

  private Topics() {}

  /** From BEIR's {@code queries.jsonl}. */
  public static List<Topic> ofJsonLines(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    JsonLines.read(
        file, o -> topics.add(new Topic(text(o.get("_id")), text(o.get("text")))), "_id", "text");
    return topics;
  }

  /** From a table of id, tab, text; with a header or without. */
  public static List<Topic> ofTable(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    Table.read(
        file,
        columns -> {
          boolean header = topics.isEmpty() && HEADERS.contains(columns[0]);
          if (columns.length < 2 || header) {
            return false;
          }
          topics.add(new Topic(columns[0], columns[1]));
          return true;
        });
    return topics;
  }

  private static String text(@Nullable String required) {
    return Objects.requireNonNull(required);
  }
}
