package kartei.analysis;

import java.util.Set;

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
    {"itiden", "it"},
    {"itis", "it"},
    {"zzo", "zz"},
    {"zzi", "zz"},
    {"ika", "ik"},
    {"iva", "iv"},
    {"mata", "m"},
    {"ma", "m"},
    {"antien", "an"},
    {"anzien", "an"},
    {"alien", "al"},
    {"alie", "al"},
    {"ilien", "il"},
    {"ilie", "il"},
    {"entien", ""},
    {"enzien", ""},
    {"iums", "i"},
    {"ium", "i"},
    {"iens", "i"},
    {"ien", "i"},
    {"ia", "i"},
    {"izes", "ix"},
    {"izi", "ik"},
    {"exe", "ix"},
    {"exen", "ix"},
    {"ex", "ix"},
    {"ula", "ul"},
    {"ulae", "ul"},
    {"uli", "ul"},
    {"oli", "ol"},
    {"zoen", "zoon"},
    {"etto", "ett"},
    {"etti", "ett"},
    {"ies", "i"},
    {"ie", "i"},
    {"ys", "i"},
    {"y", "i"},
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

  private static final Set<String> VERB_ENDINGS =
      Set.of("en", "e", "st", "t", "te", "test", "ten", "tet", "end");

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
    if (capitalised) {
      return noun(singular(word));
    }
    if (word.endsWith("los")) {
      return word;
    }
    String adjective = adjective(word);
    return adjective.equals(word) ? verb(word) : verbOfParticiple(adjective);
  }

  /** überquert, überquerte, überqueren; argumentiere, argumentierten; gecrawlt, crawlen. */
  private static String verb(String word) {
    int ier = word.lastIndexOf("ier");
    if (ier >= 3 && VERB_ENDINGS.contains(word.substring(ier + 3))) {
      return word.substring(0, ier) + "ieren";
    }
    String base = noun(word);
    if (word.endsWith("s")) {
      // no t goes off arbeits-, advokats
      return base;
    }
    if (base.length() < 6 || !base.endsWith("t") || endsAsAdjective(base)) {
      return base;
    }
    int end = base.length() - 1;
    if (base.charAt(end - 1) == 'e' && "tdnm".indexOf(base.charAt(end - 2)) >= 0) {
      end--;
    }
    int start = base.startsWith("ge") && end >= 6 ? 2 : 0;
    return base.substring(start, end);
  }

  private static boolean endsAsAdjective(String word) {
    for (String suffix : ADJECTIVES) {
      if (word.endsWith(suffix)) {
        return true;
      }
    }
    return false;
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
    if (base.endsWith("end") && base.length() >= 7) {
      return verb(base.substring(0, base.length() - 1));
    }
    return base.endsWith("iert") ? base.substring(0, base.length() - 1) + "en" : base;
  }

  private static String noun(String word) {
    String base = word;
    boolean latin = base.endsWith("us") || base.endsWith("um");
    boolean german = base.endsWith("aus") || base.endsWith("aum");
    if (base.length() >= 8 && base.endsWith("ums") && !base.endsWith("aums")) {
      // Vademecums
      return base.substring(0, base.length() - 3);
    }
    if (base.length() >= 7 && latin && !german && !base.endsWith("ismus")) {
      // Thrombus, Thromben; not Kwirdelhaus, Kwirdelhäuser
      return base.substring(0, base.length() - 2);
    }
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

  /** Primusse are several Primus; Außen- is another matter. */
  private static String singular(String word) {
    int end = word.endsWith("usse") ? word.length() - 2 : word.length() - 3;
    boolean latin = word.endsWith("usse") || word.endsWith("ussen");
    return latin && end > 4 && "aeäo".indexOf(word.charAt(end - 3)) < 0
        ? word.substring(0, end)
        : word;
  }

  /** Not Prozess and Virus: there the s belongs to the word. Kafkas, Picassos: the genitive. */
  private static boolean takesPluralS(String word) {
    char before = word.charAt(word.length() - 2);
    return before != 's'
        && before != 'u'
        && before != 'ö'
        && (word.length() > 4 || before != 'i' && before != 'a' && before != 'o')
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
