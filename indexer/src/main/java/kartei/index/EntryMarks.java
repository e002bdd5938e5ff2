package kartei.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/**
 * What an entry counts for among the dimensions.
 *
 * @param facets its terms of {@link IndexSchema#FACETS}, sorted
 * @param labels its terms of {@link IndexSchema#LABEL}, sorted
 */
record EntryMarks(List<String> facets, List<String> labels) {
  EntryMarks {
    facets = facets.stream().sorted().toList();
    labels = labels.stream().sorted().toList();
  }

  /** By hand: linking the JVM's own comparison of records takes a short run 5 ms. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntryMarks that
        && facets.equals(that.facets)
        && labels.equals(that.labels);
  }

  @Override
  public int hashCode() {
    return 31 * facets.hashCode() + labels.hashCode();
  }

  /** Those of an entry that is about to be written. */
  static EntryMarks of(Document entry) {
    var facets = new ArrayList<String>();
    var labels = new ArrayList<String>();
    for (IndexableField field : entry) {
      if (field.name().equals(IndexSchema.FACETS)) {
        facets.add(field.binaryValue().utf8ToString());
      } else if (field.name().equals(IndexSchema.LABEL)) {
        labels.add(field.stringValue());
      }
    }
    return new EntryMarks(facets, labels);
  }
}
