package kartei.index;

import static kartei.index.IndexSchema.name;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.GermanText;
import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import org.apache.lucene.index.IndexableField;

/** The Lucene fields that the words of a text become: one for each layer. One per thread. */
public final class WordFields {
  private static final List<Layer> PLACED = List.of(Layer.STEM, Layer.PARTS);

  private final GermanText german;
  private final WordCounter counter = new WordCounter();

  public WordFields(GermanText german) {
    this.german = german;
  }

  /**
   * The words of a text; it is read once for all layers.
   *
   * @param prefix of every term; empty for none
   */
  public List<IndexableField> of(Place place, String text, String prefix) {
    PlacedWords words = german.words(text);
    var layers = new ArrayList<IndexableField>(4);
    if (place == Place.TEXT) {
      WordCounts spellings = counter.spellings(words);
      layers.add(TermsField.counted(name(place, Layer.EXACT), spellings, Layer.EXACT, ""));
    }
    for (Layer layer : PLACED) {
      if (words.hasAny(layer)) {
        layers.add(TermsField.placed(name(place, layer), words, layer, prefix));
      }
    }
    // No phrase is looked for in the roots.
    WordCounts roots = counter.with(Layer.ROOT, words);
    if (roots.size() > 0) {
      layers.add(TermsField.counted(name(place, Layer.ROOT), roots, Layer.ROOT, prefix));
    }
    return layers;
  }
}
