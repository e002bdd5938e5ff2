package kartei.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import kartei.corpus.FileStamp;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The files that an index was built from, as they were: what an update compares the folder with.
 * One stored value of the index, so that 6,600 files are read in a few milliseconds.
 */
final class Inventory {
  /**
   * A file that was modified so shortly before it was read may be modified once more within the
   * same tick of the file system's clock; git calls such stamps racy and does not trust them.
   */
  private static final long RACY_NANOS = 2_000_000_000L;

  /**
   * A file as it was when its entries were indexed.
   *
   * @param stamp what the folder told of it
   * @param hash of its content
   * @param racy whether an equal stamp does not prove equal content
   */
  record Item(FileStamp stamp, String hash, boolean racy) {

    static Item of(FileStamp stamp, String hash, long readAtNanos) {
      return new Item(stamp, hash, stamp.modified() > readAtNanos - RACY_NANOS);
    }
  }

  private final Map<String, Item> items = new TreeMap<>();

  /** The items by path, in the order of the paths. */
  Map<String, Item> items() {
    return items;
  }

  void put(Item item) {
    items.put(item.stamp().path(), item);
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(items.size());
    for (Item item : items.values()) {
      out.writeString(item.stamp().path());
      out.writeVLong(item.stamp().size());
      out.writeLong(item.stamp().modified());
      out.writeString(item.stamp().key());
      out.writeString(item.hash());
      out.writeByte((byte) (item.racy() ? 1 : 0));
    }
  }

  static Inventory read(DataInput in) throws IOException {
    var inventory = new Inventory();
    for (int left = in.readVInt(); left > 0; left--) {
      var stamp = new FileStamp(in.readString(), in.readVLong(), in.readLong(), in.readString());
      inventory.put(new Item(stamp, in.readString(), in.readByte() == 1));
    }
    return inventory;
  }
}
