package kartei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.eval.BeirFolder;
import kartei.eval.Judgements;
import kartei.eval.Measures;
import kartei.eval.Topic;
import kartei.index.EntryReader;
import kartei.index.IndexSchema;
import kartei.index.IndexView;
import kartei.query.FieldNames;
import kartei.query.QueryReader;
import kartei.query.Vocabulary;
import kartei.query.Weights;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** A test collection, indexed once, that any number of weights can be tried on. */
final class Collection {
  private final String name;
  private final List<Topic> topics;
  private final Judgements judgements;
  private final IndexView view;
  private final IndexSearcher searcher;
  private final GermanText german;
  private final String[] ids;

  private Collection(String name, BeirFolder folder, IndexView view) throws IOException {
    this.name = name;
    this.judgements = folder.judgements();
    this.topics = folder.topics().stream().filter(t -> judgements.hasAnswer(t.id())).toList();
    this.view = view;
    this.searcher = new IndexSearcher(view.reader());
    this.german = view.german();
    this.ids = new String[view.reader().maxDoc()];
    var stored = new EntryReader(searcher.storedFields());
    for (ScoreDoc doc : searcher.search(IndexSchema.allEntries(), ids.length).scoreDocs) {
      ids[doc.doc] = folder.idOf(stored.readWithoutText(doc.doc).file());
    }
  }

  static Collection open(Path folder) throws IOException {
    var beir = new BeirFolder(folder, null);
    Path place = Files.createTempDirectory("kartei-bench");
    place.toFile().deleteOnExit();
    return new Collection(folder.getFileName().toString(), beir, IndexView.open(beir.index(place)));
  }

  String name() {
    return name;
  }

  /** The mean measures of the product's ranking with other weights. */
  Measures measure(Weights weights) throws IOException {
    var vocabulary = new Vocabulary(view.reader(), view.abbreviations());
    var fields = new FieldNames(vocabulary, view.dimensions());
    var reader = new QueryReader(new QueryReader.Tools(german, vocabulary, fields, weights));
    var all = new ArrayList<Measures>();
    for (Topic topic : topics) {
      Query query = reader.read(topic.text()).query();
      var found = new ArrayList<String>();
      for (ScoreDoc doc : searcher.search(query, 100).scoreDocs) {
        found.add(ids[doc.doc]);
      }
      all.add(Measures.of(found, judgements.of(topic.id())));
    }
    return Measures.mean(all);
  }
}
