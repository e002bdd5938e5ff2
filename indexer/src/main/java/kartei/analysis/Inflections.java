package kartei.analysis;

import java.util.Arrays;
import java.util.List;
import kartei.analysis.Paradigm.Pos;

/** Finds the words of the lexicon of which a form is an inflection. Not for two threads at once. */
final class Inflections {

  private static final int MADE_BITS = 12;

  private final WordTable words;
  private final Places places;
  private final Endings endings = Endings.all();
  private char[] candidate = new char[64];

  /** Made before, of a word and endings: compounds are of the same few thousand parts. */
  private final Reading[][] made = new Reading[1 << MADE_BITS][];

  private final int[] madeKeys = new int[1 << MADE_BITS];

  Inflections(Lexicon lexicon, Places places) {
    this.words = lexicon.words();
    this.places = places;
  }

  /** Adds the readings of {@code text[start, end)} to {@code found}. */
  void read(char[] text, int start, int end, List<Reading> found) {
    Stems stems = places.stems(text, start);
    Stems behindGe = hasGe(text, start, end) ? places.stems(text, start + 2) : null;
    int limit = start + stems.longest();
    if (behindGe != null) {
      limit = Math.max(limit, start + 2 + behindGe.longest());
    }
    if (end - limit > Endings.LONGEST) {
      return;
    }
    Endings.Node node = endings.none();
    for (int stemEnd = end; node != null && stemEnd >= start + 2; stemEnd--) {
      Endings.Group[] here = node.groups();
      // a stem is the beginning of a word, which most stretches of letters are not
      if (here != null && stemEnd <= limit) {
        boolean ge = behindGe != null && stemEnd - start >= 4;
        readStem(text, start, stemEnd, here, stems, ge, found);
      }
      node = node.before(text[stemEnd - 1]);
    }
  }

  private static boolean hasGe(char[] text, int start, int end) {
    return end - start > 3 && text[start] == 'g' && text[start + 1] == 'e';
  }

  private void readStem(
      char[] text,
      int start,
      int stemEnd,
      Endings.Group[] here,
      Stems stems,
      boolean ge,
      List<Reading> found) {
    char last = text[stemEnd - 1];
    boolean doubled = (last == 't' || last == 'd') && stemEnd < text.length && text[stemEnd] == 't';
    for (Endings.Group group : here) {
      boolean possible = group.ge ? ge : stems.areBefore(stemEnd - start, group.strip);
      if (possible && !(group.umlaut && !stems.hasUmlaut())) {
        int word = lookUp(text, group.ge ? start + 2 : start, stemEnd, group);
        if (word >= 0) {
          add(word, group, doubled, found);
        }
      }
    }
  }

  /** {@code doubled}: Hütte is no form of hüten, which makes hütete. */
  private void add(int word, Endings.Group group, boolean doubled, List<Reading> found) {
    long classes = words.paradigms(word) & (doubled ? ~Paradigm.WEAK_VERBS : -1);
    if (!group.concerns(classes)) {
      return;
    }
    int key = (word * Endings.MOST_GROUPS + group.number) * 2 + (doubled ? 1 : 0);
    int slot = (key * 0x9E3779B9) >>> 32 - MADE_BITS;
    if (madeKeys[slot] != key + 1) {
      madeKeys[slot] = key + 1;
      made[slot] = made(word, group, classes);
    }
    for (Reading reading : made[slot]) {
      found.add(reading);
    }
  }

  private Reading[] made(int word, Endings.Group group, long classes) {
    Reading[] readings = {};
    for (Ending ending : group.endings()) {
      if ((classes & ending.paradigm().bit()) != 0) {
        readings = Arrays.copyOf(readings, readings.length + 1);
        readings[readings.length - 1] = reading(word, ending);
      }
    }
    return readings;
  }

  private int lookUp(char[] text, int begin, int stemEnd, Endings.Group group) {
    if (!group.umlaut) {
      return words.find(text, begin, stemEnd, group.strip);
    }
    int at = umlaut(text, begin, stemEnd);
    if (at < 0) {
      return -1;
    }
    int length = stemEnd - begin;
    if (candidate.length < length) {
      candidate = new char[2 * length];
    }
    System.arraycopy(text, begin, candidate, 0, length);
    candidate[at - begin] = text[at] == 'ä' ? 'a' : text[at] == 'ö' ? 'o' : 'u';
    return words.find(candidate, 0, length, group.strip);
  }

  /** Where the last vowel is an umlaut, which a word may lack: {@code häus} and {@code haus}. */
  private static int umlaut(char[] text, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      switch (text[i]) {
        case 'ä', 'ö', 'ü' -> {
          return i;
        }
        case 'a', 'o', 'i' -> {
          return -1;
        }
        case 'u' -> {
          return i > begin && text[i - 1] == 'ä' ? i - 1 : -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Kranke counts as a form of krank, spröde of spröd, where the lexicon has both. */
  private String adjective(String nominal) {
    String base = nominal.substring(0, nominal.length() - 1);
    int word = words.find(base.toCharArray(), 0, base.length());
    return word >= 0 && (words.paradigms(word) & Paradigm.ADJECTIVES) != 0 ? base : nominal;
  }

  private Reading reading(int word, Ending ending) {
    Paradigm paradigm = ending.paradigm();
    boolean alias = paradigm.isAlias();
    String lemma = words.word(alias ? words.alias(word) : word);
    if (paradigm == Paradigm.NOMINAL || paradigm == Paradigm.A_E) {
      lemma = adjective(lemma);
    }
    Pos pos = ending.adjectival() ? Pos.ADJECTIVE : paradigm.pos;
    boolean base = ending.isBase() && !alias;
    boolean free = ending.free() && paradigm != Paradigm.BARE_PARTICIPLE;
    String why = ending.isBase() ? paradigm.name() : paradigm.name() + " " + ending.notation();
    return new Reading(lemma, pos, base, free, ending.link(), 0, word, why);
  }
}
