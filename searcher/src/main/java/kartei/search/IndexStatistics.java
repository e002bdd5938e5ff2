package kartei.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kartei.index.Dimension;

/**
 * What an index holds.
 *
 * @param index its folder
 * @param corpus the folder that it was built from
 * @param format number of the index format
 * @param analysis fingerprint of the rules and word lists
 * @param lucene version that wrote it
 * @param bytes size on disk
 * @param stems how many different words there are, inflection taken off
 * @param dimensions what can be filtered by, the facets first
 * @param fields the labelled parts that most entries have
 */
public record IndexStatistics(
    Path index,
    Path corpus,
    int format,
    String analysis,
    String lucene,
    Instant built,
    int files,
    int entries,
    long bytes,
    long stems,
    List<Dimension> dimensions,
    List<Field> fields) {

  public IndexStatistics {
    dimensions = List.copyOf(dimensions);
    fields = List.copyOf(fields);
  }

  /**
   * A labelled part.
   *
   * @param name folded, as all spellings of it meet
   * @param entries how many entries have it
   */
  public record Field(String name, int entries) {}
}
