package kartei.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.Token;
import kartei.analysis.WordForms.Kind;
import kartei.entry.Entry;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds what an entry has in common with others: its telling words, those that stand often in it
 * and in few other entries, become a query.
 */
final class SimilarFinder {
  /** Lucene's MoreLikeThis takes as many. */
  private static final int MOST_WORDS = 25;

  /** Shared words that are named for each entry. */
  private static final int MOST_NAMED = 8;

  private static final String STEMS = IndexSchema.name(Place.TEXT, Layer.STEM);

  private final IndexSearcher searcher;
  private final GermanText german;

  SimilarFinder(IndexSearcher searcher, GermanText german) {
    this.searcher = searcher;
    this.german = german;
  }

  SimilarEntries find(Entry entry, int most) throws IOException {
    Map<String, Float> telling = tellingStems(entry);
    var query = new BooleanQuery.Builder();
    telling.forEach(
        (stem, weight) ->
            query.add(new BoostQuery(new TermQuery(new Term(STEMS, stem)), weight), Occur.SHOULD));
    query.add(new TermQuery(new Term(IndexSchema.ID, entry.id())), Occur.MUST_NOT);
    var stored = searcher.storedFields();
    var hits = new ArrayList<SimilarEntries.Hit>();
    for (ScoreDoc doc : searcher.search(query.build(), Math.max(1, most)).scoreDocs) {
      Entry other = IndexSchema.read(stored, doc.doc);
      hits.add(new SimilarEntries.Hit(other, doc.score, shared(other, telling)));
    }
    return new SimilarEntries(entry, hits.subList(0, Math.min(most, hits.size())));
  }

  /** The stems that tell the entry from others, the best first, with their weights. */
  private Map<String, Float> tellingStems(Entry entry) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (Token token : words(entry)) {
      counts.merge(token.forms().stem(), 1, Integer::sum);
    }
    IndexReader reader = searcher.getIndexReader();
    var weights = new HashMap<String, Float>();
    for (var each : counts.entrySet()) {
      int entries = reader.docFreq(new Term(STEMS, each.getKey()));
      // A word of this entry alone connects it with none, one of most entries tells nothing.
      if (entries > 1 && entries <= Math.max(2, reader.numDocs() / 2)) {
        double rarity = Math.log(1 + (double) reader.numDocs() / entries);
        weights.put(each.getKey(), (float) (Math.sqrt(each.getValue()) * rarity));
      }
    }
    var best = new LinkedHashMap<String, Float>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .forEach(each -> best.put(each.getKey(), each.getValue()));
    return best;
  }

  private List<String> shared(Entry other, Map<String, Float> telling) {
    String text = textOf(other);
    var spelled = new HashMap<String, String>();
    for (Token token : german.tokens(text)) {
      String stem = token.forms().stem();
      if (telling.containsKey(stem)) {
        spelled.putIfAbsent(stem, text.substring(token.start(), token.end()));
      }
    }
    return spelled.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, String> e) -> -telling.getOrDefault(e.getKey(), 0f))
                .thenComparing(Map.Entry::getValue))
        .limit(MOST_NAMED)
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<Token> words(Entry entry) {
    return german.tokens(textOf(entry)).stream()
        .filter(token -> token.forms().kind() == Kind.WORD || token.forms().kind() == Kind.NAME)
        .filter(token -> token.forms().stem().length() > 1)
        .toList();
  }

  private static String textOf(Entry entry) {
    return entry.heading() + "\n" + entry.text();
  }
}
