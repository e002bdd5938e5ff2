package kartei.index;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kartei.corpus.FileStamp;
import kartei.index.Inventory.Item;

/**
 * What lies in the corpus now against what the index was built from.
 *
 * @param unchanged files whose stamp is the same, and proves that they are
 * @param toRead new files, and those whose content may have changed
 * @param removed paths that are gone
 */
record CorpusChanges(List<Item> unchanged, List<FileStamp> toRead, List<String> removed) {

  static CorpusChanges between(Inventory old, List<FileStamp> now) {
    var unchanged = new ArrayList<Item>();
    var toRead = new ArrayList<FileStamp>();
    var removed = new TreeSet<>(old.items().keySet());
    for (FileStamp stamp : now) {
      Item before = old.items().get(stamp.path());
      removed.remove(stamp.path());
      if (before != null && !before.racy() && before.stamp().equals(stamp)) {
        unchanged.add(before);
      } else {
        toRead.add(stamp);
      }
    }
    return new CorpusChanges(unchanged, toRead, List.copyOf(removed));
  }

  boolean isEmpty() {
    return toRead.isEmpty() && removed.isEmpty();
  }
}
