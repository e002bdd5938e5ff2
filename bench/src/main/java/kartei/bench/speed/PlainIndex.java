package kartei.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Plain Lucene's index: GermanAnalyzer, title and body, both stored; all settings as they come. */
final class PlainIndex {
  static final String ID = "id";
  static final String TITLE = "title";
  static final String BODY = "body";

  private PlainIndex() {}

  static void build(Path lines, Path index, int threads) throws IOException, InterruptedException {
    var config = new IndexWriterConfig(new GermanAnalyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (var directory = FSDirectory.open(index);
        var writer = new IndexWriter(directory, config);
        var sections = new SectionLines(lines);
        var workers = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(workers.submit(() -> add(sections, writer)));
      }
      for (Future<?> worker : all) {
        worker.get();
      }
      writer.commit();
      System.out.println(writer.getDocStats().numDocs + " documents");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static int add(SectionLines sections, IndexWriter writer) throws IOException {
    int count = 0;
    for (Section next = sections.next(); next != null; next = sections.next()) {
      var document = new Document();
      document.add(new StringField(ID, next.id(), Field.Store.YES));
      document.add(new TextField(TITLE, next.title(), Field.Store.YES));
      document.add(new TextField(BODY, next.body(), Field.Store.YES));
      writer.addDocument(document);
      count++;
    }
    return count;
  }
}
