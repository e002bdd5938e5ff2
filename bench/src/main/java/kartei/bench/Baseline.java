package kartei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kartei.eval.BeirFolder;
import kartei.eval.Judgements;
import kartei.eval.Measures;
import kartei.eval.Topic;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/**
 * Plain Lucene as most programs use it: one field with the text, which is stored, an analyzer, BM25
 * as it comes, any word of the query.
 */
final class Baseline {
  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final int DEPTH = 100;
  private static final int WARM_UP = 300;

  private final String name;
  private final Analyzer analyzer;

  Baseline(String name, Analyzer analyzer) {
    this.name = name;
    this.analyzer = analyzer;
  }

  Figures measure(BeirFolder folder) throws IOException {
    Path index = Files.createTempDirectory("kartei-baseline");
    try (FSDirectory directory = FSDirectory.open(index)) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        folder.documents((id, title, text) -> writer.addDocument(document(id, text)));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return measure(new IndexSearcher(reader), folder, Folders.megabytes(index));
      }
    } finally {
      Folders.delete(index);
    }
  }

  private Figures measure(IndexSearcher searcher, BeirFolder folder, double megabytes)
      throws IOException {
    Judgements judgements = folder.judgements();
    List<Topic> topics =
        folder.topics().stream().filter(topic -> judgements.hasAnswer(topic.id())).toList();
    var all = new ArrayList<Measures>();
    for (Topic topic : topics) {
      var found = new ArrayList<String>();
      for (ScoreDoc doc : search(searcher, topic, DEPTH).scoreDocs) {
        found.add(searcher.storedFields().document(doc.doc).get(ID));
      }
      all.add(Measures.of(found, judgements.of(topic.id())));
    }
    return new Figures(name, Measures.mean(all), median(searcher, topics), megabytes);
  }

  /** The time of a search with the texts of its ten hits, as a list of hits needs them. */
  private double median(IndexSearcher searcher, List<Topic> topics) throws IOException {
    double[] millis = new double[topics.size()];
    for (int i = -WARM_UP; i < millis.length; i++) {
      Topic topic = topics.get(Math.floorMod(i, millis.length));
      long start = System.nanoTime();
      for (ScoreDoc doc : search(searcher, topic, 10).scoreDocs) {
        searcher.storedFields().document(doc.doc);
      }
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }

  private TopDocs search(IndexSearcher searcher, Topic topic, int depth) throws IOException {
    var all = new TopScoreDocCollectorManager(depth, null, Integer.MAX_VALUE);
    return searcher.search(query(topic.text()), all);
  }

  private Query query(String text) throws IOException {
    var any = new BooleanQuery.Builder();
    try (TokenStream words = analyzer.tokenStream(TEXT, text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        any.add(new TermQuery(new Term(TEXT, term.toString())), Occur.SHOULD);
      }
      words.end();
    }
    return any.build();
  }

  private static Document document(String id, String text) {
    var document = new Document();
    document.add(new StoredField(ID, id));
    document.add(new TextField(TEXT, text, Field.Store.YES));
    return document;
  }
}
