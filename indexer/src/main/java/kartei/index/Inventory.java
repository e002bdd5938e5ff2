package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kartei.corpus.ChangeTime;
import kartei.corpus.CorpusListing;
import kartei.corpus.FileStamp;
import kartei.corpus.FolderStamp;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The files that an index was built from, as they were: what an update compares the folder with.
 * One stored value of the index, so that 6,600 files are read in a few milliseconds.
 */
final class Inventory {
  /** Where no time of change is known, the time of modification is taken for a coarse one. */
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
      boolean racy =
          stamp.changed() == 0
              ? stamp.modified() > readAtNanos - RACY_NANOS
              : ChangeTime.isYoung(stamp.changed(), readAtNanos);
      return new Item(stamp, hash, racy);
    }
  }

  private final Map<String, Item> items;
  private List<FolderStamp> folders = List.of();

  Inventory() {
    this(16);
  }

  private Inventory(int size) {
    items = LinkedHashMap.newLinkedHashMap(size);
  }

  /** The items by path. */
  Map<String, Item> items() {
    return items;
  }

  /** What the walk before the indexing found, for the next walk to begin with. */
  CorpusListing listing() {
    var files = new ArrayList<FileStamp>(items.size());
    items.values().forEach(item -> files.add(item.stamp()));
    return new CorpusListing(files, List.of(), folders);
  }

  /** Notes of what folders the next walk may take for granted that they are as they were. */
  void putFolders(List<FolderStamp> all) {
    folders = all;
  }

  void put(Item item) {
    items.put(item.stamp().path(), item);
  }

  void write(DataOutput out) throws IOException {
    var sorted = new ArrayList<>(items.values());
    sorted.sort((a, b) -> a.stamp().path().compareTo(b.stamp().path()));
    out.writeVInt(sorted.size());
    for (Item item : sorted) {
      out.writeString(item.stamp().path());
      out.writeVLong(item.stamp().size());
      out.writeLong(item.stamp().modified());
      out.writeString(item.stamp().key());
      out.writeLong(item.stamp().changed());
      out.writeString(item.hash());
      out.writeByte((byte) (item.racy() ? 1 : 0));
    }
    out.writeVInt(folders.size());
    for (FolderStamp folder : folders) {
      out.writeString(folder.path());
      out.writeString(folder.key());
      out.writeLong(folder.changed());
    }
  }

  static Inventory read(DataInput in) throws IOException {
    int size = in.readVInt();
    var inventory = new Inventory(size);
    for (int left = size; left > 0; left--) {
      var stamp =
          new FileStamp(
              in.readString(), in.readVLong(), in.readLong(), in.readString(), in.readLong());
      inventory.put(new Item(stamp, in.readString(), in.readByte() == 1));
    }
    var folders = new ArrayList<FolderStamp>();
    for (int left = in.readVInt(); left > 0; left--) {
      folders.add(new FolderStamp(in.readString(), in.readString(), in.readLong()));
    }
    inventory.putFolders(folders);
    return inventory;
  }
}
