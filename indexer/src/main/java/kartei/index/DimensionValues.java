package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The values that the entries of an index have, dimension by dimension. */
public final class DimensionValues {
  private final IndexReader reader;

  public DimensionValues(IndexReader reader) {
    this.reader = reader;
  }

  /** All values of a dimension as written, in the order of their characters. */
  public List<String> of(String dimension) throws IOException {
    var values = new ArrayList<String>();
    Terms terms = MultiTerms.getTerms(reader, IndexSchema.FACETS);
    if (terms == null) {
      return values;
    }
    var prefix = new BytesRef(IndexSchema.facetPrefix(dimension));
    TermsEnum each = terms.iterator();
    if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
      return values;
    }
    for (BytesRef term = each.term();
        term != null && StringHelper.startsWith(term, prefix);
        term = each.next()) {
      values.add(FacetsConfig.stringToPath(term.utf8ToString())[1]);
    }
    return values;
  }
}
