package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.Entry;
import kartei.index.IndexSchema;
import kartei.index.Names;
import kartei.query.Nearest;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds an entry by what people call it. */
final class EntryFinder {
  /** How many entries of one name are looked at; more than a person would choose from. */
  private static final int MOST = 10;

  /** How many names a mistyped one is compared with. */
  private static final int MOST_NAMES = 100_000;

  private final IndexSearcher searcher;

  EntryFinder(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Entry find(String name) throws IOException {
    List<Entry> found = entries(new TermQuery(new Term(IndexSchema.ID, IndexSchema.idTerm(name))));
    if (found.isEmpty()) {
      found = entries(new TermQuery(new Term(IndexSchema.NAME, Names.fold(name))));
    }
    if (found.isEmpty()) {
      found = entries(new PrefixQuery(new Term(IndexSchema.NAME, Names.fold(name))));
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    List<String> candidates =
        found.isEmpty()
            ? Nearest.to(name, IndexSchema.names(searcher.getIndexReader(), MOST_NAMES))
            : found.stream().map(Entry::id).toList();
    throw new UnknownEntryException(name, candidates);
  }

  /** Whether a name is the id, the alias, the title or the number of an entry, or a file. */
  boolean knows(String name) throws IOException {
    var reader = searcher.getIndexReader();
    return reader.docFreq(new Term(IndexSchema.ID, name)) > 0
        || reader.docFreq(new Term(IndexSchema.FILE, name)) > 0
        || reader.docFreq(new Term(IndexSchema.NAME, Names.fold(name))) > 0;
  }

  private List<Entry> entries(Query query) throws IOException {
    var entries = new ArrayList<Entry>();
    var stored = searcher.storedFields();
    for (ScoreDoc doc : searcher.search(query, MOST).scoreDocs) {
      entries.add(IndexSchema.read(stored, doc.doc));
    }
    return entries;
  }
}
