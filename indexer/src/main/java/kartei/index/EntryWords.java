package kartei.index;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.Layer;
import kartei.analysis.PlacedWords;
import org.apache.lucene.index.IndexableField;

/**
 * The words of an entry, each text read once for all layers, and the Lucene fields that stand for
 * them while they wait to be written: see {@link WaitingWords}.
 */
public final class EntryWords {
  private final List<PlacedText> texts = new ArrayList<>(4);

  /**
   * The words of a text.
   *
   * @param prefix of every term; empty for none
   */
  record PlacedText(Place place, String prefix, PlacedWords words) {}

  /**
   * Adds the words of a text.
   *
   * @param prefix of every term; empty for none
   */
  public void add(Place place, String prefix, PlacedWords words) {
    texts.add(new PlacedText(place, prefix, words));
  }

  List<PlacedText> texts() {
    return texts;
  }

  /** How many words there are, each occurrence counted. */
  int size() {
    int size = 0;
    for (PlacedText text : texts) {
      size += text.words().size();
    }
    return size;
  }

  /** The fields for Lucene: one for each place and layer that has a term. */
  public List<IndexableField> fields(WaitingWords waiting) {
    var fields = new ArrayList<IndexableField>(8);
    for (Place place : Place.values()) {
      for (Layer layer : IndexSchema.layers(place)) {
        int length = 0;
        for (PlacedText text : texts) {
          length += text.place() == place ? text.words().length(layer) : 0;
        }
        if (length > 0) {
          fields.add(new LayerField(place, layer, length));
        }
      }
    }
    if (!fields.isEmpty()) {
      fields.add(new WordsField(waiting.add(this), this));
    }
    return fields;
  }
}
