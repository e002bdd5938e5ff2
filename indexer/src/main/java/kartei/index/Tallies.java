package kartei.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What an update starts from to come to the dimensions of the corpus without looking at all of its
 * entries.
 *
 * @param labels how the names are written
 * @param dimensions by their keys
 * @param twins which of them divide the entries alike
 */
record Tallies(LabelCounts labels, Map<String, DimensionTally> dimensions, Twins twins) {

  void write(DataOutput out) throws IOException {
    labels.write(out);
    out.writeVInt(dimensions.size());
    for (var dimension : dimensions.entrySet()) {
      out.writeString(dimension.getKey());
      dimension.getValue().write(out);
    }
    twins.write(out);
  }

  static Tallies read(DataInput in) throws IOException {
    LabelCounts labels = LabelCounts.read(in);
    var dimensions = new TreeMap<String, DimensionTally>();
    for (int left = in.readVInt(); left > 0; left--) {
      dimensions.put(in.readString(), DimensionTally.read(in));
    }
    return new Tallies(labels, dimensions, Twins.read(in));
  }
}
