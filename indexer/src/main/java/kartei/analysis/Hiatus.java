package kartei.analysis;

import java.util.Set;

/**
 * Where ae, oe and ue are two sounds and stand for no umlaut, told by their neighbours: Dauer,
 * Quelle, individuell, Kongruenz, Michael, Koexistenz, Boeing. For words that no lexicon knows.
 */
final class Hiatus {

  /** Ends of foreign words in which u and e are spoken apart, and Rafael, Israel. */
  private static final String[] ENDS = {
    "uell", "uelle", "ueller", "uelles", "uellen", "uellem", "uett", "uette", "uetten", "uetts",
    "uel", "uels", "uen", "ael", "aels", "aelis", "aesk", "aeske", "aesken", "aesker", "aeskes",
    "oe", "oes", "ae",
  };

  /** In short words as well: Joel, fluent, True. */
  private static final String[] SHORT_ENDS = {
    "oel",
    "oels",
    "oem",
    "oems",
    "oeme",
    "oemen",
    "oetik",
    "oetisch",
    "oetische",
    "oetischen",
    "uenz",
    "uenzen",
    "uent",
    "uente",
    "uenten",
    "ue",
    "ues",
  };

  /** No German word with an umlaut ends so that a lexicon would not know: Puerto, Gaeta, Noemi. */
  private static final String[] ROMANCE_ENDS = {"a", "o", "i", "as", "os", "is"};

  private static final String[] STARTS = {
    "koef", "koenz", "koex", "koed", "koev", "koerz", "aero", "phaet", "poes", "proe", "zuers",
    "zuerk", "zuert", "zuein", "zueig"
  };

  /** After these a second word begins: Gastroenterologie, intraepithelial. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          ("aero agro angio anthropo astro audio auto baro bio broncho chemo chrono dermato "
                  + "elektro entero ergo ethno euro extra fluoro foto gastro geo giga gyno hämato "
                  + "hepato hetero histo homo hydro immuno infra intra juxta kardio karzino kilo "
                  + "krypto kryo makro mega meta mikro mono muko myo nano neo nephro neuro nitro öko "
                  + "onko ortho osteo paläo para patho penta pharmako phono photo physio phyto piezo "
                  + "pneumo porno proto pseudo psycho radio retro rheo sozio spektro spiro stereo "
                  + "supra techno tele tetra thermo thrombo topo turbo ultra uro vaso video xeno zoo "
                  + "zyto")
              .split(" "));

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
        || FIRST_PARTS.contains(word.substring(0, at + 1))
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
