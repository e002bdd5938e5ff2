package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kartei.entry.DimensionType;
import kartei.index.Dimension.Evidence;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** The dimensions as bytes of the {@link Ledger}. */
final class DimensionCodec {
  private DimensionCodec() {}

  static void write(DataOutput out, List<Dimension> dimensions) throws IOException {
    out.writeVInt(dimensions.size());
    for (Dimension dimension : dimensions) {
      out.writeString(dimension.name());
      out.writeString(dimension.type().name());
      Packed.writeStrings(out, dimension.order().steps());
      out.writeString(dimension.order().unit());
      out.writeVInt(dimension.evidence().entries());
      out.writeVInt(dimension.evidence().labelled());
      out.writeVInt(dimension.evidence().values());
      out.writeVInt(dimension.evidence().odd());
      out.writeString(dimension.reason().name());
      out.writeMapOfStrings(dimension.spellings());
      out.writeString(dimension.sameAs());
    }
  }

  static List<Dimension> read(DataInput in) throws IOException {
    int size = in.readVInt();
    var dimensions = new ArrayList<Dimension>(size);
    for (int i = 0; i < size; i++) {
      dimensions.add(
          new Dimension(
              in.readString(),
              new ValueOrder(
                  DimensionType.valueOf(in.readString()), Packed.readStrings(in), in.readString()),
              new Evidence(in.readVInt(), in.readVInt(), in.readVInt(), in.readVInt()),
              Dimension.Reason.valueOf(in.readString()),
              in.readMapOfStrings(),
              in.readString()));
    }
    return dimensions;
  }
}
