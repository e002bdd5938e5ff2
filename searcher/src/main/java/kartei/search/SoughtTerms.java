package kartei.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kartei.analysis.CompoundPart;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.WordForms;
import kartei.index.IndexSchema;
import kartei.index.Place;
import kartei.query.Alternative;
import kartei.query.Asked;
import kartei.query.Wish;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** The terms, layer by layer, of which a word of a text must have one to be marked. */
final class SoughtTerms {
  /** For each layer its terms and their numbers, counted from 0 through all layers. */
  private final List<Map<String, Integer>> numbers = new ArrayList<>();

  private final List<Term> terms = new ArrayList<>();

  private SoughtTerms() {
    for (int i = 0; i < Layer.values().length; i++) {
      numbers.add(new HashMap<>());
    }
  }

  /** What single words ask for; null where anything else is asked for, which needs more. */
  static @Nullable SoughtTerms of(List<Asked> asked) {
    var sought = new SoughtTerms();
    for (Asked each : asked) {
      if (!(each.wanted() instanceof Wish wish)) {
        return null;
      }
      sought.add(wish);
    }
    return sought;
  }

  private void add(Wish wish) {
    addWord(wish.forms());
    wish.variants().forEach(this::addWord);
    for (Alternative other : wish.others()) {
      if (other.words().size() == 1) {
        addWord(other.words().getFirst());
      } else {
        other.words().forEach(word -> add(Layer.STEM, word.stem()));
      }
    }
    WishMatcher.partsOf(wish.forms()).forEach(readings -> readings.forEach(this::addPart));
    wish.segments().forEach(segment -> addPart(segment.stem()));
  }

  private void addWord(WordForms word) {
    add(Layer.EXACT, word.exact());
    if (word.root() != null) {
      add(Layer.ROOT, word.root());
    }
    addPart(word.stem());
  }

  private void addPart(String stem) {
    add(Layer.STEM, stem);
    add(Layer.PARTS, stem);
  }

  private void add(Layer layer, String term) {
    if (numbers.get(layer.ordinal()).putIfAbsent(term, terms.size()) == null) {
      terms.add(new Term(IndexSchema.name(Place.TEXT, layer), term));
    }
  }

  /** As they stand in the index. */
  List<Term> terms() {
    return terms;
  }

  /** Those of any layer. */
  Set<String> texts() {
    var texts = new HashSet<String>();
    numbers.forEach(layer -> texts.addAll(layer.keySet()));
    return texts;
  }

  /** Whether the index has them all counted: it does not count how stop words are spelled. */
  boolean areCounted(GermanText german) {
    for (String exact : numbers.get(Layer.EXACT.ordinal()).keySet()) {
      if (german.isStop(exact)) {
        return false;
      }
    }
    return true;
  }

  /** Takes off what the index counted of a word. */
  void takeOff(WordForms word, int[] counts) {
    takeOff(Layer.EXACT, word.exact(), counts);
    takeOff(Layer.STEM, word.stem(), counts);
    if (word.root() != null) {
      takeOff(Layer.ROOT, word.root(), counts);
    }
    for (CompoundPart part : word.allParts()) {
      takeOff(Layer.PARTS, part.stem(), counts);
    }
  }

  private void takeOff(Layer layer, String term, int[] counts) {
    Integer number = numbers.get(layer.ordinal()).get(term);
    if (number != null) {
      counts[number]--;
    }
  }
}
