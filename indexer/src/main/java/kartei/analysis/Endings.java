package kartei.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All endings of all classes, by the letters they add, to be read from a form backwards. */
final class Endings {

  /** The longest ending that any class adds. */
  static final int LONGEST = 6;

  private static final Endings ALL = new Endings();

  private final long[] keys = new long[1 << 11];
  private final Group[] @Nullable [] endings = new Group[1 << 11][];

  private Endings() {
    for (Paradigm paradigm : Paradigm.values()) {
      for (Ending ending : paradigm.endings) {
        put(ending);
      }
    }
  }

  static Endings all() {
    return ALL;
  }

  /** Endings that lead back to the same word: one look-up serves them all. */
  static final class Group {
    final char[] strip;
    final boolean umlaut;
    final boolean ge;
    final List<Ending> endings = new ArrayList<>();
    private long paradigms;

    Group(Ending first) {
      strip = first.strip().toCharArray();
      umlaut = first.umlaut();
      ge = first.ge();
      add(first);
    }

    boolean takes(Ending ending) {
      return umlaut == ending.umlaut()
          && ge == ending.ge()
          && Arrays.equals(strip, ending.strip().toCharArray());
    }

    void add(Ending ending) {
      endings.add(ending);
      paradigms |= ending.paradigm().bit();
    }

    /** Whether any of the endings is one of the classes. */
    boolean concerns(long classes) {
      return (paradigms & classes) != 0;
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

  private void put(Ending ending) {
    String letters = ending.add();
    long key = key(letters.toCharArray(), 0, letters.length());
    int slot = slot(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    Group[] here = endings[slot];
    endings[slot] = here == null ? new Group[] {new Group(ending)} : with(here, ending);
  }

  private static Group[] with(Group[] groups, Ending ending) {
    for (Group group : groups) {
      if (group.takes(ending)) {
        group.add(ending);
        return groups;
      }
    }
    Group[] more = Arrays.copyOf(groups, groups.length + 1);
    more[groups.length] = new Group(ending);
    return more;
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
