package kartei.query;

import java.util.Comparator;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.index.IndexSchema;
import kartei.index.Place;
import org.apache.lucene.index.Term;

/** Words of an index that begin as typed, in any umlaut spelling. */
public final class WordCompletions {
  private static final String FIELD = IndexSchema.name(Place.TEXT, Layer.EXACT);

  private final Vocabulary vocabulary;
  private final GermanText german;

  public WordCompletions(Vocabulary vocabulary, GermanText german) {
    this.vocabulary = vocabulary;
    this.german = german;
  }

  /** Their normal spellings, the most frequent first. */
  public List<String> of(String beginning, int most) {
    List<String> patterns = Glob.normalised(beginning + "*", german);
    return Expansion.ofPatterns(vocabulary, FIELD, "", patterns).terms().keySet().stream()
        .sorted(Comparator.comparingInt(this::entriesWith).reversed().thenComparing(w -> w))
        .limit(most)
        .toList();
  }

  /** In how many entries a normal spelling stands. */
  public int entriesWith(String exact) {
    return vocabulary.entriesWith(new Term(FIELD, exact));
  }
}
