package kartei.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import kartei.corpus.FileStamp;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The files that an index was built from, as they were: what an update compares the folder with.
 * One stored value of the index, so that 6,600 files are read in a few milliseconds.
 */
final class Inventory {
  /**
   * A file as it was when its entries were indexed.
   *
   * @param stamp what the folder told of it
   * @param hash of its content
   */
  record Item(FileStamp stamp, String hash) {}

  private final Map<String, Item> items = new TreeMap<>();

  /** The items by path, in the order of the paths. */
  Map<String, Item> items() {
    return items;
  }

  void put(FileStamp stamp, String hash) {
    items.put(stamp.path(), new Item(stamp, hash));
  }

  BytesRef toBytes() {
    var out = new ByteBuffersDataOutput();
    try {
      out.writeVInt(items.size());
      for (Item item : items.values()) {
        out.writeString(item.stamp().path());
        out.writeVLong(item.stamp().size());
        out.writeLong(item.stamp().modified());
        out.writeString(item.stamp().key());
        out.writeString(item.hash());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Inventory of(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    var inventory = new Inventory();
    try {
      for (int left = in.readVInt(); left > 0; left--) {
        var stamp = new FileStamp(in.readString(), in.readVLong(), in.readLong(), in.readString());
        inventory.put(stamp, in.readString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return inventory;
  }
}
