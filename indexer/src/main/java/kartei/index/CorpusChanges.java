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
    int known = 0;
    for (FileStamp stamp : now) {
      Item before = old.items().get(stamp.path());
      known += before == null ? 0 : 1;
      if (before != null && !before.racy() && before.stamp().equals(stamp)) {
        unchanged.add(before);
      } else {
        toRead.add(stamp);
      }
    }
    boolean gone = known < old.items().size();
    return new CorpusChanges(unchanged, toRead, gone ? removed(old, now) : List.of());
  }

  private static List<String> removed(Inventory old, List<FileStamp> now) {
    var removed = new TreeSet<>(old.items().keySet());
    now.forEach(stamp -> removed.remove(stamp.path()));
    return List.copyOf(removed);
  }

  boolean isEmpty() {
    return toRead.isEmpty() && removed.isEmpty();
  }
}
