package kartei.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.IOFunction;

/**
 * Remembers what was read of an index, within a share of the heap; what nobody asked for lately is
 * forgotten. A program that answers many questions meets their words and entries again: reading
 * both anew was half of an answer. Not thread-safe.
 *
 * <p>Two maps, of which the older goes when the newer has filled its half of the room: one map in
 * the order of use would be written to at each look.
 */
public final class Memory<K, V> {
  private final long budget;
  private final ToIntFunction<V> size;
  private Map<K, V> recent = new HashMap<>();
  private Map<K, V> older = new HashMap<>();
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
    V value = recent.get(key);
    if (value == null) {
      value = older.get(key);
      value = value == null ? find.apply(key) : value;
      keep(key, value);
    }
    return value;
  }

  /** Remembers what was found on the way. */
  public void put(K key, V value) {
    if (!recent.containsKey(key)) {
      keep(key, value);
    }
  }

  private void keep(K key, V value) {
    recent.put(key, value);
    held += size.applyAsInt(value);
    if (held > budget / 2) {
      older = recent;
      recent = new HashMap<>();
      held = 0;
    }
  }
}
