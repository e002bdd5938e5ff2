package kartei.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All endings of all classes, by the letters they add, to be read from a form backwards. */
final class Endings {

  /** The longest ending that any class adds. */
  static final int LONGEST = 6;

  private static final Endings ALL = new Endings();

  private final long[] keys = new long[1 << 11];
  private final Ending[] @Nullable [] endings = new Ending[1 << 11][];

  private Endings() {
    Map<String, List<Ending>> byLetters = new HashMap<>();
    for (Paradigm paradigm : Paradigm.values()) {
      for (Ending ending : paradigm.endings) {
        byLetters.computeIfAbsent(ending.add(), letters -> new ArrayList<>()).add(ending);
      }
    }
    byLetters.forEach(this::put);
  }

  static Endings all() {
    return ALL;
  }

  /** The endings written {@code text[start, end)}; null where there is none. */
  Ending @Nullable [] find(char[] text, int start, int end) {
    long key = key(text, start, end);
    for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
      if (keys[slot] == key) {
        return endings[slot];
      }
    }
    return null;
  }

  private void put(String letters, List<Ending> list) {
    long key = key(letters.toCharArray(), 0, letters.length());
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    // endings that lead to the same word stand together: one look-up serves them all
    list.sort(
        Comparator.comparing(Ending::strip)
            .thenComparing(Ending::umlaut)
            .thenComparing(Ending::ge)
            .thenComparing(Ending::paradigm));
    endings[slot] = list.toArray(Ending[]::new);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 53) & keys.length - 1;
  }

  private static long key(char[] text, int start, int end) {
    long key = 1;
    for (int i = start; i < end; i++) {
      key = key << 9 | text[i] & 0x1FF;
    }
    return key;
  }
}
