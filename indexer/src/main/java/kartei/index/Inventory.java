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
import org.jspecify.annotations.Nullable;

/**
 * The files that an index was built from, as they were: what an update compares the folder with.
 * One stored value of the index, so that 6,600 files are read in a few milliseconds, and another
 * with what became different since all of them were written.
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

    String path() {
      return stamp.path();
    }

    /** By hand, as in {@link FolderStamp}. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other == this
          || (other instanceof Item that
              && racy == that.racy
              && stamp.equals(that.stamp)
              && hash.equals(that.hash));
    }

    @Override
    public int hashCode() {
      return stamp.hashCode();
    }
  }

  /** What became different. */
  record Changes(Delta<Item> files, Delta<FolderStamp> folders) {
    static final Changes NONE = new Changes(new Delta<>(), new Delta<>());

    int size() {
      return files.size() + folders.size();
    }

    void write(DataOutput out) throws IOException {
      files.write(out, Inventory::write);
      folders.write(out, Inventory::write);
    }

    static Changes read(DataInput in) throws IOException {
      return new Changes(
          Delta.read(in, Inventory::readItem, Item::path),
          Delta.read(in, Inventory::readFolder, FolderStamp::path));
    }
  }

  private final Map<String, Item> items;
  private List<FolderStamp> folders = List.of();

  /** What is different from what the index has all of. */
  private final Changes changes;

  Inventory() {
    this(List.of(), Changes.NONE);
  }

  private Inventory(List<Item> all, Changes changes) {
    this.items = LinkedHashMap.newLinkedHashMap(all.size());
    this.changes = changes;
    all.forEach(this::put);
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
    items.put(item.path(), item);
  }

  private List<Item> sorted() {
    var sorted = new ArrayList<>(items.values());
    sorted.sort((a, b) -> a.path().compareTo(b.path()));
    return sorted;
  }

  /** What is different from all that the index has that an earlier one was read from. */
  Changes since(Inventory earlier) {
    return new Changes(
        earlier.changes.files.and(Delta.between(earlier.sorted(), sorted(), Item::path)),
        earlier.changes.folders.and(Delta.between(earlier.folders, folders, FolderStamp::path)));
  }

  void write(DataOutput out) throws IOException {
    List<Item> sorted = sorted();
    out.writeVInt(sorted.size());
    for (Item item : sorted) {
      write(out, item);
    }
    out.writeVInt(folders.size());
    for (FolderStamp folder : folders) {
      write(out, folder);
    }
  }

  /**
   * Reads all that an index has.
   *
   * @param changes what became different since
   */
  static Inventory read(DataInput in, Changes changes) throws IOException {
    int size = in.readVInt();
    var items = new ArrayList<Item>(size);
    for (int left = size; left > 0; left--) {
      items.add(readItem(in));
    }
    var inventory = new Inventory(changes.files.of(items, Item::path), changes);
    var folders = new ArrayList<FolderStamp>();
    for (int left = in.readVInt(); left > 0; left--) {
      folders.add(readFolder(in));
    }
    inventory.putFolders(changes.folders.of(folders, FolderStamp::path));
    return inventory;
  }

  private static void write(DataOutput out, Item item) throws IOException {
    out.writeString(item.stamp().path());
    out.writeVLong(item.stamp().size());
    out.writeLong(item.stamp().modified());
    out.writeString(item.stamp().key());
    out.writeLong(item.stamp().changed());
    out.writeString(item.hash());
    out.writeByte((byte) (item.racy() ? 1 : 0));
  }

  private static Item readItem(DataInput in) throws IOException {
    var stamp =
        new FileStamp(
            in.readString(), in.readVLong(), in.readLong(), in.readString(), in.readLong());
    return new Item(stamp, in.readString(), in.readByte() == 1);
  }

  private static void write(DataOutput out, FolderStamp folder) throws IOException {
    out.writeString(folder.path());
    out.writeString(folder.key());
    out.writeLong(folder.changed());
  }

  private static FolderStamp readFolder(DataInput in) throws IOException {
    return new FolderStamp(in.readString(), in.readString(), in.readLong());
  }
}
