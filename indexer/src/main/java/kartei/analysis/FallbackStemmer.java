package kartei.analysis;

/**
 * Takes the inflection off words that no lexicon knows. Careful: two forms of one word that do not
 * meet are a smaller harm than two words that do.
 */
final class FallbackStemmer {

  private static final String[][] CHANGED = {
    {"ismen", "ismus"},
    {"ationen", "ation"},
    {"ungen", "ung"},
    {"heiten", "heit"},
    {"keiten", "keit"},
    {"schaften", "schaft"},
    {"itäten", "ität"},
    {"nissen", "nis"},
    {"nisses", "nis"},
    {"nisse", "nis"},
    {"mata", "ma"},
    {"erinnen", "er"},
    {"orinnen", "or"},
    {"istinnen", "ist"},
    {"entinnen", "ent"},
    {"antinnen", "ant"},
    {"erin", "er"},
    {"orin", "or"},
    {"istin", "ist"},
    {"oren", "or"},
    {"ierung", "ierung"},
  };

  private static final String[] ADJECTIVES = {
    "isch", "lich", "ig", "bar", "sam", "haft", "los", "iv", "ell", "är", "ös", "abel", "ibel",
    "mäßig", "massig", "förmig", "artig", "end", "iert", "al", "ant", "ent",
  };

  private static final String[] ADJECTIVE_ENDINGS = {
    "eren", "erer", "eres", "erem", "ere", "sten", "ste", "ster", "stes", "stem", "en", "er", "es",
    "em", "e",
  };

  String stem(String word, boolean capitalised) {
    if (word.length() < 4 || !isPlain(word)) {
      return word;
    }
    for (String[] change : CHANGED) {
      if (word.endsWith(change[0]) && word.length() >= change[0].length() + 3) {
        return word.substring(0, word.length() - change[0].length()) + change[1];
      }
    }
    String adjective = capitalised ? word : adjective(word);
    return adjective.equals(word) ? noun(word) : verbOfParticiple(adjective);
  }

  private static String adjective(String word) {
    for (String ending : ADJECTIVE_ENDINGS) {
      if (!word.endsWith(ending)) {
        continue;
      }
      String base = word.substring(0, word.length() - ending.length());
      for (String suffix : ADJECTIVES) {
        if (base.endsWith(suffix) && base.length() >= suffix.length() + 3) {
          return base;
        }
      }
    }
    return word;
  }

  private static String verbOfParticiple(String base) {
    return base.endsWith("iert") ? base.substring(0, base.length() - 1) + "en" : base;
  }

  private static String noun(String word) {
    String base = word;
    if (base.endsWith("s") && takesPluralS(base)) {
      base = base.substring(0, base.length() - 1);
    }
    if (base.length() >= 6 && (base.endsWith("ern") || base.endsWith("eln"))) {
      return base.substring(0, base.length() - 1);
    }
    if (base.length() >= 6 && base.endsWith("en") && !base.endsWith("ieren")) {
      return base.substring(0, base.length() - 2);
    }
    if (base.length() >= 5 && base.endsWith("e")) {
      return base.substring(0, base.length() - 1);
    }
    return base;
  }

  /** Not Prozess, Virus, Basis, Atlas: there the s belongs to the word. */
  private static boolean takesPluralS(String word) {
    char before = word.charAt(word.length() - 2);
    return before != 's'
        && before != 'u'
        && before != 'i'
        && before != 'a'
        && before != 'o'
        && before != 'x'
        && before != 'z';
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
