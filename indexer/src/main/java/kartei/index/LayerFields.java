package kartei.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import kartei.analysis.Layer;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a segment with the true terms of its words, one field made after the other as it is
 * asked for, once each.
 */
final class LayerFields extends Fields {
  private final Fields fields;
  private final SegmentWords words;
  private final Map<String, PlacedLayer> layers = new HashMap<>();
  private @Nullable Place place;
  private @Nullable NumberedWords ofPlace;

  private record PlacedLayer(Place place, Layer layer) {}

  /**
   * Puts terms in place of those that stand for them.
   *
   * @param fields as Lucene has them
   */
  LayerFields(Fields fields, SegmentWords words) {
    this.fields = fields;
    this.words = words;
    for (Place each : Place.values()) {
      for (Layer layer : IndexSchema.layers(each)) {
        layers.put(IndexSchema.name(each, layer), new PlacedLayer(each, layer));
      }
    }
  }

  @Override
  public Iterator<String> iterator() {
    Iterator<String> names = fields.iterator();
    return new Iterator<>() {
      private @Nullable String next = read();

      private @Nullable String read() {
        String name = names.hasNext() ? names.next() : null;
        return IndexSchema.WORDS.equals(name) ? read() : name;
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public String next() {
        String name = Objects.requireNonNull(next);
        next = read();
        return name;
      }
    };
  }

  @Override
  public @Nullable Terms terms(String name) throws IOException {
    PlacedLayer layer = layers.get(name);
    if (layer == null) {
      return fields.terms(name);
    }
    if (ofPlace == null || place != layer.place()) {
      place = layer.place();
      ofPlace = words.take(place);
    }
    return new LayerPostings(new LayerTerms(ofPlace, layer.layer()));
  }

  @Override
  public int size() {
    return -1;
  }
}
