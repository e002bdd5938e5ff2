package kartei.analysis;

import java.util.List;
import kartei.analysis.Paradigm.Pos;

/** Finds the words of the lexicon of which a form is an inflection. Not for two threads at once. */
final class Inflections {

  private final WordTable words;
  private final WordStarts starts;
  private final Endings endings = Endings.all();
  private char[] candidate = new char[64];

  Inflections(Lexicon lexicon) {
    this.words = lexicon.words();
    this.starts = lexicon.starts();
  }

  /** Adds the readings of {@code text[start, end)} to {@code found}. */
  void read(char[] text, int start, int end, List<Reading> found) {
    if (candidate.length < end - start + 8) {
      candidate = new char[end - start + 64];
    }
    int longest = Math.min(Endings.LONGEST, end - start - 2);
    // a stem is the beginning of a word, which most stretches of letters are not
    for (int length = Math.max(0, end - stemLimit(text, start, end)); length <= longest; length++) {
      int stemEnd = end - length;
      Endings.Group[] here = endings.find(text, stemEnd, end);
      if (here != null) {
        readStem(text, start, stemEnd, here, found);
      }
    }
  }

  /** Where a stem that begins at {@code start}, or behind a ge- there, ends at the latest. */
  private int stemLimit(char[] text, int start, int end) {
    int limit = start + starts.reach(text, start, end);
    boolean ge = end - start > 3 && text[start] == 'g' && text[start + 1] == 'e';
    return ge ? Math.max(limit, start + 2 + starts.reach(text, start + 2, end)) : limit;
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
      if (word >= 0) {
        add(word, group, doubled, found);
      }
    }
  }

  /** {@code doubled}: Hütte is no form of hüten, which makes hütete. */
  private void add(int word, Endings.Group group, boolean doubled, List<Reading> found) {
    long classes = words.paradigms(word) & (doubled ? ~Paradigm.WEAK_VERBS : -1);
    if (!group.concerns(classes)) {
      return;
    }
    for (Ending ending : group.endings) {
      if ((classes & ending.paradigm().bit()) != 0) {
        found.add(reading(word, ending));
      }
    }
  }

  private int lookUp(char[] text, int begin, int stemEnd, Endings.Group group) {
    int length = stemEnd - begin;
    char[] strip = group.strip;
    if (length + strip.length < 2) {
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
