package kartei.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import kartei.analysis.GermanAnalyzers;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.analysis.WordForms.Kind;
import kartei.eval.BeirFolder;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** An index of Kartei's stems in one field and the stored texts, and nothing else. */
final class WordsOnly implements Closeable {
  private static final String TEXT = "text";
  private static final String WORDS = "words";

  private final GermanText german;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private WordsOnly(GermanText german, DirectoryReader reader) {
    this.german = german;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  static WordsOnly build(BeirFolder folder, GermanText german, Path place) throws IOException {
    var directory = FSDirectory.open(place);
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      folder.documents(
          (id, title, text) -> {
            var document = new Document();
            document.add(new StoredField(TEXT, text));
            var stems = GermanAnalyzers.layer(german.tokens(text), Layer.STEM);
            document.add(new TextField(WORDS, stems));
            writer.addDocument(document);
          });
    }
    return new WordsOnly(german, DirectoryReader.open(directory));
  }

  /** The ten best and their texts. */
  void search(String text) throws IOException {
    var any = new BooleanQuery.Builder();
    for (Token token : german.tokens(text)) {
      if (token.forms().kind() != Kind.STOP) {
        any.add(new TermQuery(new Term(WORDS, token.forms().stem())), Occur.SHOULD);
      }
    }
    var all = new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE);
    for (ScoreDoc doc : searcher.search(any.build(), all).scoreDocs) {
      searcher.storedFields().document(doc.doc);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
