package kartei.analysis;

import java.util.List;
import kartei.analysis.Paradigm.Pos;

/** Finds the words of the lexicon of which a form is an inflection. Not for two threads at once. */
final class Inflections {

  private final WordTable words;
  private final Endings endings = Endings.all();
  private char[] candidate = new char[64];

  Inflections(WordTable words) {
    this.words = words;
  }

  /** Adds the readings of {@code text[start, end)} to {@code found}. */
  void read(char[] text, int start, int end, List<Reading> found) {
    if (candidate.length < end - start + 8) {
      candidate = new char[end - start + 64];
    }
    int longest = Math.min(Endings.LONGEST, end - start - 2);
    for (int length = 0; length <= longest; length++) {
      int stemEnd = end - length;
      Endings.Group[] here = endings.find(text, stemEnd, end);
      if (here != null) {
        readStem(text, start, stemEnd, here, found);
      }
    }
  }

  private void readStem(
      char[] text, int start, int stemEnd, Endings.Group[] here, List<Reading> found) {
    boolean ge = stemEnd - start >= 4 && text[start] == 'g' && text[start + 1] == 'e';
    char last = text[stemEnd - 1];
    boolean doubled = (last == 't' || last == 'd') && stemEnd < text.length && text[stemEnd] == 't';
    for (Endings.Group group : here) {
      if (group.ge && !ge) {
        continue;
      }
      int word = lookUp(text, group.ge ? start + 2 : start, stemEnd, group);
      if (word >= 0 && group.concerns(words.paradigms(word))) {
        add(word, group, doubled, found);
      }
    }
  }

  /** {@code doubled}: Hütte is no form of hüten, which makes hütete. */
  private void add(int word, Endings.Group group, boolean doubled, List<Reading> found) {
    for (Ending ending : group.endings) {
      boolean verb = ending.paradigm().isWeakVerb();
      if ((words.paradigms(word) & ending.paradigm().bit()) != 0 && !(verb && doubled)) {
        found.add(reading(word, ending));
      }
    }
  }

  private int lookUp(char[] text, int begin, int stemEnd, Endings.Group group) {
    int length = stemEnd - begin;
    String strip = group.strip;
    if (length + strip.length() < 2) {
      return -1;
    }
    if (!group.umlaut) {
      return words.find(text, begin, stemEnd, strip);
    }
    System.arraycopy(text, begin, candidate, 0, length);
    return takeUmlautOff(length) ? words.find(candidate, 0, length, strip) : -1;
  }

  /** Makes the last vowel plain, where it is an umlaut: {@code häus} to {@code haus}. */
  private boolean takeUmlautOff(int length) {
    for (int i = length - 1; i >= 0; i--) {
      switch (candidate[i]) {
        case 'ä' -> candidate[i] = 'a';
        case 'ö' -> candidate[i] = 'o';
        case 'ü' -> candidate[i] = 'u';
        case 'a', 'o', 'i' -> {
          return false;
        }
        case 'u' -> {
          if (i == 0 || candidate[i - 1] != 'ä') {
            return false;
          }
          candidate[i - 1] = 'a';
          return true;
        }
        default -> {
          continue;
        }
      }
      return true;
    }
    return false;
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
