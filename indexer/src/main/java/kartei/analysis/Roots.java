package kartei.analysis;

import java.util.Set;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/**
 * What a regular derivation and its base share, told by the adjective: {@code Skalierbarkeit} and
 * {@code skalierbar} meet in {@code skalierbar}, {@code Effizienz} and {@code effizient} in {@code
 * effizient}. A small closed set: other suffixes change the meaning too often.
 */
final class Roots {

  /** Suffix of the noun, and what the adjective may have instead: the first that is a word. */
  private static final String[][] NOUN_TO_ADJECTIVE = {
    {"barkeit", "bar"},
    {"samkeit", "sam"},
    {"lichkeit", "lich"},
    {"haftigkeit", "haft"},
    {"losigkeit", "los"},
    {"mässigkeit", "mässig"},
    {"frömmigkeit", "fromm"},
    {"igkeit", "ig", ""},
    {"keit", ""},
    {"abilität", "abel", "abil"},
    {"ibilität", "ibel"},
    {"plizität", "pel", "plex"},
    {"izität", "isch", "iz"},
    {"osität", "ös", "os"},
    {"alität", "al", "alisch"},
    {"neität", "n"},
    {"grität", "ger"},
    {"arität", "ar", "är", "arisch"},
    {"ität", "", "isch", "är", "itär", "iv", "e"},
    {"enz", "ent"},
    {"anz", "ant"},
  };

  /** Nouns that only look like those of an adjective: a court is not instant. */
  private static final Set<String> UNRELATED = Set.of("instanz");

  private static final String[] ADJECTIVES = {
    "bar", "sam", "lich", "haft", "los", "ig", "abel", "ibel", "isch", "ös", "al", "iv", "ent",
    "ant", "il", "är", "ell",
  };

  private final WordTable words;

  Roots(WordTable words) {
    this.words = words;
  }

  /** The root of a stem whose part of speech is not known. */
  @Nullable String of(String stem) {
    String adjective = fromNoun(stem);
    return adjective != null ? adjective : looksLikeAdjective(stem) ? ofAdjective(stem) : null;
  }

  @Nullable String of(String stem, Pos pos) {
    return switch (pos) {
      case NOUN -> fromNoun(stem);
      case ADJECTIVE -> ofAdjective(stem);
      case VERB, OTHER -> null;
    };
  }

  /** Virtuell, musikalisch and Virtualität meet in -al, singulär and Singularität in -ar. */
  private static String ofAdjective(String stem) {
    boolean ell = stem.endsWith("ell") && stem.length() > 6;
    if (stem.endsWith("är") && stem.length() > 4) {
      return stem.substring(0, stem.length() - 2) + "ar";
    }
    if (stem.endsWith("alisch") && stem.length() > 8) {
      return stem.substring(0, stem.length() - 4);
    }
    return ell ? stem.substring(0, stem.length() - 3) + "al" : stem;
  }

  private @Nullable String fromNoun(String stem) {
    if (stem.endsWith("heit") && stem.length() > 6) {
      return ofQuality(stem.substring(0, stem.length() - 4));
    }
    if (!stem.endsWith("t") && !stem.endsWith("z") || UNRELATED.contains(stem)) {
      return null;
    }
    for (String[] change : NOUN_TO_ADJECTIVE) {
      if (stem.endsWith(change[0]) && stem.length() >= change[0].length() + 3) {
        return adjective(stem.substring(0, stem.length() - change[0].length()), change);
      }
    }
    return null;
  }

  /** Klarheit, Gewohnheit (gewohnt), Abwesenheit (abwesend); neither Kindheit nor Einheit. */
  private @Nullable String ofQuality(String base) {
    for (String ending : new String[] {"", "t", "d", "e"}) {
      if (isAdjective(base + ending)) {
        return base + ending;
      }
    }
    return null;
  }

  private String adjective(String base, String[] change) {
    for (int i = 1; i < change.length; i++) {
      if (isAdjective(base + change[i])) {
        return ofAdjective(base + change[i]);
      }
      // Frömmigkeit is of fromm
      if (change[i].isEmpty() && isAdjective(Umlauts.plain(base))) {
        return ofAdjective(Umlauts.plain(base));
      }
    }
    return ofAdjective(base + change[1]);
  }

  /** Whether an adjective of the lexicon, or the last part of a compound, is spelled so. */
  private boolean isAdjective(String word) {
    int found = words.find(word.toCharArray(), 0, word.length());
    return found >= 0 && (words.paradigms(found) & (Paradigm.ADJECTIVES | Paradigm.A_0.bit())) != 0;
  }

  private static boolean looksLikeAdjective(String stem) {
    for (String suffix : ADJECTIVES) {
      if (stem.endsWith(suffix) && stem.length() >= suffix.length() + 3) {
        return true;
      }
    }
    return false;
  }
}
