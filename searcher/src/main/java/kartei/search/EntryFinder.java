package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kartei.entry.Entry;
import kartei.index.EntryReader;
import kartei.index.IndexSchema;
import kartei.index.Names;
import kartei.query.Nearest;
import kartei.query.QueryReader;
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

  private static final int MOST_MEANT = 3;

  private final IndexSearcher searcher;
  private final QueryReader.Tools tools;

  EntryFinder(IndexSearcher searcher, QueryReader.Tools tools) {
    this.searcher = searcher;
    this.tools = tools;
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
        found.isEmpty() ? meant(name) : found.stream().map(Entry::id).toList();
    throw new UnknownEntryException(name, candidates, !found.isEmpty());
  }

  /**
   * Names of entries as they are written: those near to the typed one, else titles with its words.
   */
  private List<String> meant(String name) throws IOException {
    var meant = new LinkedHashSet<String>();
    for (String near : Nearest.to(name, IndexSchema.names(searcher.getIndexReader(), MOST_NAMES))) {
      for (Entry entry : entries(new TermQuery(new Term(IndexSchema.NAME, near)))) {
        meant.add(
            entry.aliases().stream()
                .filter(alias -> Names.fold(alias).equals(near))
                .findFirst()
                .orElse(entry.title()));
      }
    }
    if (meant.isEmpty()) {
      for (Entry entry : entries(new QueryReader(tools).read(inTitles(name)).query())) {
        meant.add(entry.title());
      }
    }
    return meant.stream().limit(MOST_MEANT).toList();
  }

  /** A query for titles with the words of a name, typing errors allowed. */
  private static String inTitles(String name) {
    return name.codePoints()
        .limit(200)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceAll("(\\p{L}{4,100})(?= |$)", "$1~")
        .replaceAll("(?<= |^)(?=\\S)", "titel:");
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
    var stored = new EntryReader(searcher.storedFields());
    for (ScoreDoc doc : searcher.search(query, MOST).scoreDocs) {
      entries.add(stored.read(doc.doc));
    }
    return entries;
  }
}
