package kartei.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What became different in a list of things that have a path, in the order of the paths.
 *
 * @param put what is new, or another than before, by its path
 * @param removed paths that are gone
 */
record Delta<T>(NavigableMap<String, T> put, NavigableSet<String> removed) {
  Delta() {
    this(new TreeMap<>(), new TreeSet<>());
  }

  static <T> Delta<T> between(List<T> before, List<T> now, Function<T, String> path) {
    var delta = new Delta<T>();
    int old = 0;
    for (T thing : now) {
      String here = path.apply(thing);
      int order = -1;
      while (old < before.size() && order < 0) {
        order = path.apply(before.get(old)).compareTo(here);
        if (order < 0) {
          delta.removed.add(path.apply(before.get(old++)));
        }
      }
      if (order != 0 || !before.get(old).equals(thing)) {
        delta.put.put(here, thing);
      }
      old += order == 0 ? 1 : 0;
    }
    before.subList(old, before.size()).forEach(gone -> delta.removed.add(path.apply(gone)));
    return delta;
  }

  /** This and what became different after it. */
  Delta<T> and(Delta<T> next) {
    var both = new Delta<T>(new TreeMap<>(put), new TreeSet<>(removed));
    next.removed.forEach(both.put::remove);
    both.put.putAll(next.put);
    both.removed.addAll(next.removed);
    both.removed.removeAll(next.put.keySet());
    return both;
  }

  /** The list as it became. */
  List<T> of(List<T> before, Function<T, String> path) {
    if (size() == 0) {
      return before;
    }
    var now = new ArrayList<T>(before.size() + put.size());
    var left = new TreeMap<>(put);
    for (T thing : before) {
      String here = path.apply(thing);
      while (!left.isEmpty() && left.firstKey().compareTo(here) < 0) {
        now.add(left.pollFirstEntry().getValue());
      }
      T other = left.remove(here);
      if (other != null) {
        now.add(other);
      } else if (!removed.contains(here)) {
        now.add(thing);
      }
    }
    now.addAll(left.values());
    return now;
  }

  int size() {
    return put.size() + removed.size();
  }

  /** Writes a thing. */
  @FunctionalInterface
  interface Writing<T> {
    void to(DataOutput out, T thing) throws IOException;
  }

  void write(DataOutput out, Writing<T> writing) throws IOException {
    Packed.writeStrings(out, removed);
    out.writeVInt(put.size());
    for (T thing : put.values()) {
      writing.to(out, thing);
    }
  }

  static <T> Delta<T> read(DataInput in, Packed.Reading<T> reading, Function<T, String> path)
      throws IOException {
    var delta = new Delta<T>();
    delta.removed.addAll(Packed.readStrings(in));
    for (int left = in.readVInt(); left > 0; left--) {
      T thing = reading.from(in);
      delta.put.put(path.apply(thing), thing);
    }
    return delta;
  }
}
