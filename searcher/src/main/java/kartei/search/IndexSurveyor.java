package kartei.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kartei.analysis.Layer;
import kartei.index.IndexFormat;
import kartei.index.IndexSchema;
import kartei.index.IndexView;
import kartei.index.Place;
import kartei.search.IndexStatistics.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Counts what an index holds. */
final class IndexSurveyor {
  /** Labels that are named; a corpus may have thousands. */
  private static final int MOST_FIELDS = 20;

  private final IndexView view;
  private final Path index;

  IndexSurveyor(IndexView view, Path index) {
    this.view = view;
    this.index = index;
  }

  IndexStatistics statistics() throws IOException {
    IndexFormat format = view.format();
    return new IndexStatistics(
        index.toAbsolutePath().normalize(),
        format.corpusRoot(index),
        format.number(),
        format.analysis(),
        format.lucene(),
        format.built(),
        format.files(),
        format.entries(),
        bytes(),
        stems(),
        view.dimensions(),
        fields());
  }

  private long bytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        bytes += size(file);
      }
    }
    return bytes;
  }

  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0; // another process has just merged it away
    }
  }

  /** The largest segment has nearly all words of the index, and counting it costs nothing. */
  private long stems() throws IOException {
    long most = 0;
    for (LeafReaderContext leaf : view.reader().leaves()) {
      Terms terms = leaf.reader().terms(IndexSchema.name(Place.TEXT, Layer.STEM));
      most = Math.max(most, terms == null ? 0 : terms.size());
    }
    return most;
  }

  private List<Field> fields() throws IOException {
    IndexReader reader = view.reader();
    var fields = new ArrayList<Field>();
    Terms terms = MultiTerms.getTerms(reader, IndexSchema.LABEL);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef label = each.next(); label != null; label = each.next()) {
        fields.add(new Field(label.utf8ToString(), each.docFreq()));
      }
    }
    fields.sort(Comparator.comparingInt(Field::entries).reversed().thenComparing(Field::name));
    return fields.subList(0, Math.min(MOST_FIELDS, fields.size()));
  }
}
