package kartei.bench.speed;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Plain Lucene's answer: any word in title or body, BM25, ten hits with a snippet each. */
final class PlainSearch implements Closeable {
  /** Sections are longer than the highlighter's ten thousand characters. */
  private static final int WHOLE_TEXT = 10_000_000;

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;
  private final UnifiedHighlighter highlighter;

  /** One hit. */
  record Found(String id, String title, float score, String snippet) {}

  /** The ten best of all that were found. */
  record Answer(long total, List<Found> hits) {}

  PlainSearch(FSDirectory directory) throws IOException {
    Analyzer analyzer = new GermanAnalyzer();
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.queries = new QueryBuilder(analyzer);
    this.highlighter =
        UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(WHOLE_TEXT).build();
  }

  Answer answer(String text) throws IOException {
    var any = new BooleanQuery.Builder();
    for (String field : List.of(PlainIndex.TITLE, PlainIndex.BODY)) {
      Query query = queries.createBooleanQuery(field, text);
      if (query != null) {
        any.add(query, Occur.SHOULD);
      }
    }
    Query query = any.build();
    TopDocs top = searcher.search(query, 10);
    String[] snippets = highlighter.highlight(PlainIndex.BODY, query, top);
    var stored = searcher.storedFields();
    var hits = new ArrayList<Found>();
    for (int i = 0; i < top.scoreDocs.length; i++) {
      Document document = stored.document(top.scoreDocs[i].doc);
      String snippet = snippets[i] == null ? "" : snippets[i];
      hits.add(
          new Found(
              document.get(PlainIndex.ID),
              document.get(PlainIndex.TITLE),
              top.scoreDocs[i].score,
              snippet));
    }
    return new Answer(top.totalHits.value(), hits);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
