package kartei.analysis;

import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/**
 * What a regular derivation and its base share, told by the adjective: {@code Skalierbarkeit} and
 * {@code skalierbar} meet in {@code skalierbar}, {@code Effizienz} and {@code effizient} in {@code
 * effizient}. A small closed set: other suffixes change the meaning too often.
 */
final class Roots {

  private static final String[][] NOUN_TO_ADJECTIVE = {
    {"barkeit", "bar"},
    {"samkeit", "sam"},
    {"lichkeit", "lich"},
    {"haftigkeit", "haft"},
    {"losigkeit", "los"},
    {"mäßigkeit", "mäßig"},
    {"mässigkeit", "mässig"},
    {"igkeit", "ig"},
    {"keit", ""},
    {"abilität", "abel"},
    {"ibilität", "ibel"},
    {"izität", "isch"},
    {"osität", "ös"},
    {"ität", ""},
    {"ienz", "ient"},
    {"enz", "ent"},
    {"anz", "ant"},
  };

  private static final String[] ADJECTIVES = {
    "bar", "sam", "lich", "haft", "los", "ig", "abel", "ibel", "isch", "ös", "al", "iv", "ent",
    "ant", "il", "är", "ell",
  };

  private Roots() {}

  /** The root of a stem whose part of speech is not known. */
  static @Nullable String of(String stem) {
    String adjective = fromNoun(stem);
    return adjective != null ? adjective : isAdjective(stem) ? stem : null;
  }

  static @Nullable String of(String stem, Pos pos) {
    return switch (pos) {
      case NOUN -> fromNoun(stem);
      case ADJECTIVE -> stem;
      case VERB, OTHER -> null;
    };
  }

  private static @Nullable String fromNoun(String stem) {
    for (String[] change : NOUN_TO_ADJECTIVE) {
      if (stem.endsWith(change[0]) && stem.length() >= change[0].length() + 3) {
        return stem.substring(0, stem.length() - change[0].length()) + change[1];
      }
    }
    return null;
  }

  private static boolean isAdjective(String stem) {
    for (String suffix : ADJECTIVES) {
      if (stem.endsWith(suffix) && stem.length() >= suffix.length() + 3) {
        return true;
      }
    }
    return false;
  }
}
