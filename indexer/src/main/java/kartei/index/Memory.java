package kartei.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.IOFunction;

/**
 * Remembers what was read of an index, within a share of the heap; what was not asked for longest
 * is forgotten first. A program that answers many questions meets their words and entries again:
 * reading both anew was half of an answer. Not thread-safe.
 */
public final class Memory<K, V> {
  private final long budget;
  private final ToIntFunction<V> size;
  private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /**
   * An empty memory.
   *
   * @param share the part of the heap that it may fill: 32 is a 32nd
   * @param size what a value holds, about, in bytes
   */
  public Memory(int share, ToIntFunction<V> size) {
    this(Runtime.getRuntime().maxMemory() / share, size);
  }

  /** An empty memory of so many bytes. */
  Memory(long budget, ToIntFunction<V> size) {
    this.budget = budget;
    this.size = size;
  }

  /** What is remembered, else what is found now. */
  public V get(K key, IOFunction<K, V> find) throws IOException {
    V value = known.get(key);
    if (value == null) {
      value = find.apply(key);
      known.put(key, value);
      held += size.applyAsInt(value);
      forget();
    }
    return value;
  }

  private void forget() {
    Iterator<V> eldest = known.values().iterator();
    while (held > budget && known.size() > 1) {
      held -= size.applyAsInt(eldest.next());
      eldest.remove();
    }
  }
}
