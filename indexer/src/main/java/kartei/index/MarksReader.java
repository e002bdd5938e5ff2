package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads from an index what its entries count for among the dimensions. */
final class MarksReader {
  private final IndexReader reader;

  MarksReader(IndexReader reader) {
    this.reader = reader;
  }

  /** The marks of the entries of a file, or of the first of them. */
  List<EntryMarks> of(String file, int most) throws IOException {
    var marks = new ArrayList<EntryMarks>();
    var term = new Term(IndexSchema.FILE, file);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum entries = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      var docs = new ArrayList<Integer>();
      for (int doc = next(entries); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(entries)) {
        if ((live == null || live.get(doc)) && marks.size() + docs.size() < most) {
          docs.add(doc);
        }
      }
      if (!docs.isEmpty()) {
        marks.addAll(read(leaf.reader(), docs));
      }
    }
    return marks;
  }

  /** How many entries have a term of {@link IndexSchema#FACETS}, counted no further than asked. */
  int entriesWith(String facet, int most) throws IOException {
    var term = new Term(IndexSchema.FACETS, facet);
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum entries = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = next(entries);
          doc != DocIdSetIterator.NO_MORE_DOCS && count < most;
          doc = next(entries)) {
        count += live == null || live.get(doc) ? 1 : 0;
      }
    }
    return count;
  }

  private static int next(PostingsEnum entries) throws IOException {
    return entries == null ? DocIdSetIterator.NO_MORE_DOCS : entries.nextDoc();
  }

  private static List<EntryMarks> read(LeafReader leaf, List<Integer> docs) throws IOException {
    Map<Integer, List<String>> labels = labels(leaf, docs);
    SortedSetDocValues values = DocValues.getSortedSet(leaf, IndexSchema.FACETS);
    var terms = new HashMap<Long, String>();
    var marks = new ArrayList<EntryMarks>();
    for (int doc : docs) {
      var facets = new ArrayList<String>();
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          long ordinal = values.nextOrd();
          String term = terms.get(ordinal);
          if (term == null) {
            term = values.lookupOrd(ordinal).utf8ToString();
            terms.put(ordinal, term);
          }
          facets.add(term);
        }
      }
      marks.add(new EntryMarks(facets, labels.getOrDefault(doc, List.of())));
    }
    return marks;
  }

  /** The labels stand in the inverted index only, so each is asked for the entries. */
  private static Map<Integer, List<String>> labels(LeafReader leaf, List<Integer> docs)
      throws IOException {
    var labels = new TreeMap<Integer, List<String>>();
    docs.forEach(doc -> labels.put(doc, new ArrayList<>()));
    Terms terms = leaf.terms(IndexSchema.LABEL);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    PostingsEnum entries = null;
    for (BytesRef label = each.next(); label != null; label = each.next()) {
      entries = each.postings(entries, PostingsEnum.NONE);
      String name = null;
      for (int doc = entries.advance(docs.getFirst());
          doc <= docs.getLast();
          doc = entries.nextDoc()) {
        List<String> ofEntry = labels.get(doc);
        if (ofEntry != null) {
          name = name == null ? label.utf8ToString() : name;
          ofEntry.add(name);
        }
      }
    }
    return labels;
  }
}
