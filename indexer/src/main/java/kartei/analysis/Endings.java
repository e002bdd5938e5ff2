package kartei.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All endings of all classes, by the letters they add, to be read from a form backwards. */
final class Endings {

  /** The longest ending that any class adds. */
  static final int LONGEST = 6;

  private static final Endings ALL = new Endings();

  private final long[] keys = new long[1 << 11];
  private final Group[] @Nullable [] endings = new Group[1 << 11][];

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

  /** Endings that lead back to the same word: one look-up serves them all. */
  record Group(String strip, boolean umlaut, boolean ge, long paradigms, List<Ending> endings) {

    static Group of(List<Ending> endings) {
      Ending first = endings.get(0);
      long paradigms = 0;
      for (Ending ending : endings) {
        paradigms |= ending.paradigm().bit();
      }
      return new Group(
          first.strip(), first.umlaut(), first.ge(), paradigms, List.copyOf(endings));
    }
  }

  /** The endings written {@code text[start, end)}; null where there is none. */
  Group @Nullable [] find(char[] text, int start, int end) {
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
    endings[slot] = groups(list);
  }

  private static Group[] groups(List<Ending> list) {
    Map<String, List<Ending>> byChange = new LinkedHashMap<>();
    for (Ending ending : list) {
      String change = ending.strip() + (ending.umlaut() ? '"' : ' ') + (ending.ge() ? '+' : ' ');
      byChange.computeIfAbsent(change, key -> new ArrayList<>()).add(ending);
    }
    List<Group> groups = new ArrayList<>();
    byChange.values().forEach(endings -> groups.add(Group.of(endings)));
    return groups.toArray(Group[]::new);
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
