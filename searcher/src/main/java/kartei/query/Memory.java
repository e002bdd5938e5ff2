package kartei.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.IOFunction;

/** Remembers what was found, as long as it is not the least recently used of too many. */
final class Memory<K, V> {
  private final Map<K, V> found;

  Memory(int most) {
    found =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** What is remembered, else what is found now; a failing disk as an unchecked exception. */
  V get(K key, IOFunction<K, V> find) {
    V known = found.get(key);
    if (known == null) {
      try {
        known = find.apply(key);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      found.put(key, known);
    }
    return known;
  }
}
