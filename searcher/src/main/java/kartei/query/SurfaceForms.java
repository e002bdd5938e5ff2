package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.entry.Entry;
import kartei.index.EntryReader;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Words as the corpus writes them: the index has {@code strassen}, people read {@code Straßen}.
 * Found by looking at a few entries, because an index of all spellings would cost more than it is
 * worth for the few words of an answer.
 */
public final class SurfaceForms {
  private static final int ENTRIES = 3;

  private final Vocabulary vocabulary;
  private final GermanText german;

  public SurfaceForms(Vocabulary vocabulary, GermanText german) {
    this.vocabulary = vocabulary;
    this.german = german;
  }

  /** The most frequent spelling of a word whose normal spelling is given. */
  public String of(String exact) {
    Map<String, Integer> spellings = new TreeMap<>();
    try {
      var searcher = new IndexSearcher(vocabulary.reader());
      var term = new Term(IndexSchema.name(Place.TEXT, Layer.EXACT), exact);
      var stored = new EntryReader(searcher.storedFields());
      for (ScoreDoc doc : searcher.search(new TermQuery(term), ENTRIES).scoreDocs) {
        count(stored.read(doc.doc), exact, spellings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spellings.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(exact);
  }

  private void count(Entry entry, String exact, Map<String, Integer> spellings) {
    String text = entry.heading() + "\n" + entry.text();
    for (Token token : german.tokens(text)) {
      if (token.forms().exact().equals(exact)) {
        String written = text.substring(token.start(), token.end());
        spellings.merge(written.replace("\u00ad", ""), 1, Integer::sum);
      }
    }
  }
}
