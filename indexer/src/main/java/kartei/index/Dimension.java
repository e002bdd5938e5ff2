package kartei.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kartei.entry.DimensionType;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Something that entries have values in: {@code Skalierbarkeit}.
 *
 * @param name as the corpus writes it
 * @param order how its values compare, found from the values
 * @param entries how many entries have a value
 * @param values how many different values there are
 * @param facet whether it is offered as a facet; if not, it can still be filtered by
 * @param reason the rule that made it a facet or kept it from being one
 */
public record Dimension(
    String name, ValueOrder order, int entries, int values, boolean facet, Reason reason) {

  /** Why a dimension is a facet, or is none. */
  public enum Reason {
    /** Entries share values, or the values have an order. */
    SHORT_VALUES,
    /** Most entries that have the field say it in sentences. */
    MOSTLY_SENTENCES,
    /** Every entry has the same value, so that nothing can be told apart by it. */
    ONE_VALUE
  }

  /** What kind of values it has. */
  public DimensionType type() {
    return order.type();
  }

  /** Whether the values have an order, so that ranges and sorting make sense. */
  public boolean isOrdered() {
    return type() != DimensionType.KEYWORD;
  }

  /** Where a value stands in the order of the dimension; empty where it has no place in it. */
  public OptionalDouble rank(String value) {
    return order.rank(value);
  }

  static BytesRef toBytes(List<Dimension> dimensions) {
    var out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(dimensions.size());
      for (Dimension dimension : dimensions) {
        out.writeString(dimension.name());
        out.writeByte((byte) dimension.type().ordinal());
        out.writeVInt(dimension.order().steps().size());
        for (String step : dimension.order().steps()) {
          out.writeString(step);
        }
        out.writeVInt(dimension.entries());
        out.writeVInt(dimension.values());
        out.writeByte((byte) (dimension.facet() ? 1 : 0));
        out.writeByte((byte) dimension.reason().ordinal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<Dimension> listOf(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    var dimensions = new ArrayList<Dimension>();
    try {
      for (int left = in.readVInt(); left > 0; left--) {
        dimensions.add(
            new Dimension(
                in.readString(),
                new ValueOrder(DimensionType.values()[in.readByte()], steps(in)),
                in.readVInt(),
                in.readVInt(),
                in.readByte() == 1,
                Reason.values()[in.readByte()]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return dimensions;
  }

  private static List<String> steps(ByteArrayDataInput in) throws IOException {
    var steps = new ArrayList<String>();
    for (int left = in.readVInt(); left > 0; left--) {
      steps.add(in.readString());
    }
    return steps;
  }
}
