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
import kartei.index.EntryReader;
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
  private static final int MOST_NAMED = 6;

  /** A word that weighs less than this share of the best shared one explains nothing beside it. */
  private static final float TELLING = 0.4f;

  /** So many nouns and names say what two entries share; verbs and adverbs would only blur it. */
  private static final int ENOUGH_NOUNS = 2;

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
    var stored = new EntryReader(searcher.storedFields());
    var hits = new ArrayList<SimilarEntries.Hit>();
    for (ScoreDoc doc : searcher.search(query.build(), Math.max(1, most)).scoreDocs) {
      Entry other = stored.read(doc.doc);
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
    int all = IndexSchema.entries(reader);
    var weights = new HashMap<String, Float>();
    for (var each : counts.entrySet()) {
      int entries = reader.docFreq(new Term(STEMS, each.getKey()));
      // A word of this entry alone connects it with none, one of most entries tells nothing.
      if (entries > 1 && entries <= Math.max(2, all / 2)) {
        double rarity = Math.log(1 + (double) all / entries);
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
        String written = text.substring(token.start(), token.end());
        // Also written small it is no noun, only stood at the beginning of a sentence.
        spelled.merge(stem, written, (a, b) -> isNoun(a) ? b : a);
      }
    }
    double most =
        spelled.keySet().stream().mapToDouble(s -> telling.getOrDefault(s, 0f)).max().orElse(0);
    if (spelled.values().stream().filter(SimilarFinder::isNoun).count() >= ENOUGH_NOUNS) {
      spelled.values().removeIf(word -> !isNoun(word));
    }
    return spelled.entrySet().stream()
        .filter(e -> telling.getOrDefault(e.getKey(), 0f) >= TELLING * most)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, String> e) -> -telling.getOrDefault(e.getKey(), 0f))
                .thenComparing(Map.Entry::getValue))
        .limit(MOST_NAMED)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isNoun(String word) {
    return Character.isUpperCase(word.charAt(0));
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
