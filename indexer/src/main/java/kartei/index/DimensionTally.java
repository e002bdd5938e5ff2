package kartei.index;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What an update has to know of a dimension's values, besides the {@link Dimension} itself, to come
 * to the new dimension without looking at all values: which there are, as hashes of their folded
 * spellings, and how {@link OrderFirmness firm} their order is.
 */
final class DimensionTally {
  private OrderFirmness firmness;
  private int[] folds;
  private int size;

  DimensionTally(Collection<String> values, OrderFirmness firmness) {
    this.firmness = firmness;
    this.folds = values.stream().mapToInt(DimensionTally::hash).toArray();
    this.size = folds.length;
  }

  private DimensionTally(int[] folds, OrderFirmness firmness) {
    this.firmness = firmness;
    this.folds = folds;
    this.size = folds.length;
  }

  /**
   * Notes a value that no entry had; false if there may have been one that differs in its spelling
   * only.
   */
  boolean add(String value) {
    if (find(value) >= 0) {
      return false;
    }
    if (size == folds.length) {
      folds = Arrays.copyOf(folds, size + 16 + size / 16);
    }
    folds[size++] = hash(value);
    return true;
  }

  /** Notes that no entry has a value any more; false if it was not known. */
  boolean remove(String value) {
    int at = find(value);
    if (at < 0) {
      return false;
    }
    folds[at] = folds[--size];
    firmness = firmness.withoutValue();
    return true;
  }

  /** Notes how many occurrences of values came or went; false if the order may be another now. */
  boolean stays(long occurrences) {
    firmness = firmness.after(occurrences);
    return firmness.holds();
  }

  private int find(String value) {
    int hash = hash(value);
    for (int at = 0; at < size; at++) {
      if (folds[at] == hash) {
        return at;
      }
    }
    return -1;
  }

  private static int hash(String value) {
    return Names.fold(value).hashCode();
  }

  void write(DataOutput out) throws IOException {
    out.writeVLong(firmness.occurrences());
    out.writeVInt(firmness.values());
    out.writeVInt(size);
    // At once: German law has 30,000, and a program that writes them once runs slowly.
    ByteBuffer bytes = ByteBuffer.allocate(size * Integer.BYTES).order(LITTLE_ENDIAN);
    bytes.asIntBuffer().put(folds, 0, size);
    out.writeBytes(bytes.array(), bytes.capacity());
  }

  static DimensionTally read(DataInput in) throws IOException {
    var firmness = new OrderFirmness(in.readVLong(), in.readVInt());
    int[] folds = new int[in.readVInt()];
    var bytes = new byte[folds.length * Integer.BYTES];
    in.readBytes(bytes, 0, bytes.length);
    ByteBuffer.wrap(bytes).order(LITTLE_ENDIAN).asIntBuffer().get(folds);
    return new DimensionTally(folds, firmness);
  }
}
