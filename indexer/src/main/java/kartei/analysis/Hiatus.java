package kartei.analysis;

/**
 * Where ae, oe and ue are two sounds and stand for no umlaut, told by their neighbours: Dauer,
 * Quelle, individuell, Kongruenz, Michael, Koexistenz, Boeing. For words that no lexicon knows.
 */
final class Hiatus {

  /** Ends of foreign words in which u and e are spoken apart, and Rafael, Israel. */
  private static final String[] ENDS = {
    "uell", "uelle", "ueller", "uelles", "uellen", "uellem", "uett", "uette", "uetten", "uetts",
    "uel", "uels", "ael", "aels", "aelis", "oe", "oes", "ae",
  };

  /** In short words as well: Joel, fluent, True. */
  private static final String[] SHORT_ENDS = {
    "oel", "oels", "uenz", "uenzen", "uent", "uente", "uenten", "ue", "ues",
  };

  /** No German word with an umlaut ends so that a lexicon would not know: Puerto, Gaeta, Noemi. */
  private static final String[] ROMANCE_ENDS = {"a", "o", "i", "as", "os", "is"};

  private static final String[] STARTS = {
    "koef", "koex", "koed", "koev", "koerz", "aero", "phaet", "poes", "proe", "zuers", "zuerk",
    "zuert", "zuein", "zueig"
  };

  private static final String VOWELS = "aeiouäöüy";

  private Hiatus() {}

  /** Whether the two vowels at {@code at} of a word, the second an e, are spoken apart. */
  static boolean at(String word, int at) {
    char before = at > 0 ? word.charAt(at - 1) : 0;
    char after = at + 2 < word.length() ? word.charAt(at + 2) : 0;
    boolean diphthong = word.charAt(at) == 'u' && (isVowel(before) || before == 'q');
    boolean michaela = word.startsWith("aela", at) || word.startsWith("aeli", at);
    boolean spanish = word.charAt(at) == 'u' && after == 'z';
    boolean three = isVowel(after) && !(word.charAt(at) == 'a' && after == 'u');
    return diphthong
        || three
        || spanish
        || michaela && hasVowel(word, at)
        || hasVowel(word, at) && endsAt(word, at, ENDS)
        || endsAt(word, at, SHORT_ENDS)
        || isRomance(word)
        || isForeignStart(word, at);
  }

  private static boolean isRomance(String word) {
    for (String end : ROMANCE_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(String word, int at, String[] ends) {
    for (String end : ends) {
      if (word.length() - end.length() == at && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeignStart(String word, int at) {
    for (String start : STARTS) {
      if (at < 3 && word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVowel(String word, int before) {
    for (int i = 0; i < before; i++) {
      if (isVowel(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c != 0 && VOWELS.indexOf(c) >= 0;
  }
}
