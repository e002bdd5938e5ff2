package kartei.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kartei.entry.Entry;
import kartei.index.Names;

/** By which of its names the judgements know an entry: id, file, alias, title or number. */
final class EntryNames {
  private final Set<String> used;
  private final Map<String, String> folded = new HashMap<>();

  EntryNames(Set<String> used) {
    this.used = used;
    used.forEach(name -> folded.putIfAbsent(Names.fold(name), name));
  }

  /** The name in the judgements; the entry's id where they do not name it. */
  String nameOf(Entry entry) {
    if (used.contains(entry.id())) {
      return entry.id();
    }
    for (String alias : entry.aliases()) {
      String name = folded.get(Names.fold(alias));
      if (name != null) {
        return name;
      }
    }
    String title = folded.get(Names.fold(entry.title()));
    if (title != null) {
      return title;
    }
    return used.contains(entry.file()) ? entry.file() : entry.id();
  }
}
