package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.index.Dimension;
import kartei.index.DimensionValues;
import kartei.index.Names;
import kartei.query.Asked;
import kartei.query.ReadQuery;
import org.apache.lucene.search.IndexSearcher;

/** Says why nothing was found: which words no entry has, or that none has them all. */
final class Absences {
  private static final int MOST_VALUES = 5;

  private final IndexSearcher searcher;
  private final List<Dimension> dimensions;

  Absences(IndexSearcher searcher, List<Dimension> dimensions) {
    this.searcher = searcher;
    this.dimensions = dimensions;
  }

  List<Notice> of(ReadQuery read) throws IOException {
    var missing = new ArrayList<String>();
    var present = new ArrayList<String>();
    var notices = new ArrayList<Notice>();
    for (Asked each : read.asked()) {
      if (each.excluded()) {
        continue;
      }
      int entries = searcher.count(each.query());
      if (entries > 0 && each.required()) {
        present.add(each.shown() + " (" + entries + ")");
      } else if (entries == 0 && !missing.contains(each.shown())) {
        missing.add(each.shown());
        addDimension(each.shown(), notices);
      }
    }
    if (!missing.isEmpty()) {
      notices.addFirst(new Notice(Notice.Kind.MISSING_WORDS, missing));
    } else if (present.size() > 1) {
      notices.add(new Notice(Notice.Kind.NEVER_TOGETHER, present));
    }
    return notices;
  }

  /** The word may name what entries can be filtered by. */
  private void addDimension(String word, List<Notice> notices) throws IOException {
    for (Dimension dimension : dimensions) {
      if (dimension.facet() && Names.fold(dimension.name()).equals(Names.fold(word))) {
        var details = new ArrayList<>(List.of(dimension.name()));
        new DimensionValues(searcher.getIndexReader())
            .of(dimension.name()).stream().limit(MOST_VALUES).forEach(details::add);
        notices.add(new Notice(Notice.Kind.IS_DIMENSION, details));
      }
    }
  }
}
