package kartei.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All endings of all classes, by the letters they add, to be read from a form backwards. */
final class Endings {

  /** The longest ending that any class adds. */
  static final int LONGEST = 6;

  /** More than there are groups of endings. */
  static final int MOST_GROUPS = 1 << 9;

  private static final Endings ALL = new Endings();

  private final Node none = new Node();
  private int groups;

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

  /** The endings written with some letters, and those that have one more letter before these. */
  static final class Node {
    private static final int LETTERS = 26;

    private final @Nullable Node[] longer = new Node[LETTERS];
    private Group @Nullable [] groups;

    /** Null where there is none. */
    Group @Nullable [] groups() {
      return groups;
    }

    /** The endings with one more letter in front; null where there is none. */
    @Nullable Node before(char letter) {
      int at = letter - 'a';
      return at >= 0 && at < LETTERS ? longer[at] : null;
    }

    private Node grown(char letter) {
      Node before = longer[letter - 'a'];
      if (before == null) {
        before = new Node();
        longer[letter - 'a'] = before;
      }
      return before;
    }
  }

  /** Endings that lead back to the same word: one look-up serves them all. */
  static final class Group {
    /** Below {@link #MOST_GROUPS}. */
    final int number;

    final char[] strip;
    final boolean umlaut;
    final boolean ge;
    private Ending[] endings = {};
    private long paradigms;

    Group(int number, Ending first) {
      this.number = number;
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
      endings = Arrays.copyOf(endings, endings.length + 1);
      endings[endings.length - 1] = ending;
      paradigms |= ending.paradigm().bit();
    }

    Ending[] endings() {
      return endings;
    }

    /** Whether any of the endings is one of the classes. */
    boolean concerns(long classes) {
      return (paradigms & classes) != 0;
    }
  }

  /** The endings without a letter, from which the others are found from their last letter on. */
  Node none() {
    return none;
  }

  private void put(Ending ending) {
    Node node = none;
    for (int i = ending.add().length() - 1; i >= 0; i--) {
      node = node.grown(ending.add().charAt(i));
    }
    Group[] here = node.groups;
    node.groups = here == null ? new Group[] {group(ending)} : with(here, ending);
  }

  private Group[] with(Group[] here, Ending ending) {
    for (Group group : here) {
      if (group.takes(ending)) {
        group.add(ending);
        return here;
      }
    }
    Group[] more = Arrays.copyOf(here, here.length + 1);
    more[here.length] = group(ending);
    return more;
  }

  private Group group(Ending first) {
    if (groups == MOST_GROUPS) {
      throw new IllegalStateException("more than " + MOST_GROUPS + " groups of endings");
    }
    return new Group(groups++, first);
  }
}
