package kartei.analysis;

import java.util.List;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/** Nouns and adjectives that German makes by suffix from the words of the lexicon. */
final class Derivations {

  private final WordFormation formation;

  Derivations(WordFormation formation) {
    this.formation = formation;
  }

  private static final char[][] SUFFIXES =
      letters("ung er eit bar ation chen lein schaft lich isch ei");
  private static final char[][] ENDINGS = letters(" e en er es em s n");

  void read(char[] text, int start, int end, List<Reading> readings) {
    if (!hasSuffix(text, start, end)) {
      return;
    }
    String word = new String(text, start, end - start);
    readUng(word, readings);
    readAgent(word, readings);
    readQuality(word, readings);
    readBar(word, readings);
    readAtion(word, readings);
    readLich(word, readings);
    readSmall(word, readings);
    readSchaft(word, readings);
    readEi(word, readings);
  }

  /** A quick look before any work: most stretches of a word end in none of the suffixes. */
  private static boolean hasSuffix(char[] text, int start, int end) {
    for (char[] ending : ENDINGS) {
      if (!endsWith(text, start, end, ending)) {
        continue;
      }
      int stem = end - ending.length;
      for (char[] suffix : SUFFIXES) {
        if (endsWith(text, start, stem, suffix)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsWith(char[] text, int start, int end, char[] suffix) {
    int from = end - suffix.length;
    if (from < start) {
      return false;
    }
    for (int i = suffix.length - 1; i >= 0; i--) {
      if (text[from + i] != suffix[i]) {
        return false;
      }
    }
    return true;
  }

  private static char[][] letters(String endings) {
    String[] split = endings.split(" ", -1);
    char[][] all = new char[split.length][];
    for (int i = 0; i < split.length; i++) {
      all[i] = split[i].toCharArray();
    }
    return all;
  }

  /** Rechnung, Förderung, Sammlung: from verbs. */
  private void readUng(String word, List<Reading> readings) {
    Suffixed form = Suffixed.of(word, "ung", "en");
    if (form != null && fromVerb(form.base()) != null) {
      readings.add(form.noun("ung"));
    }
  }

  /** Prüfer, Prüfern: from verbs, with its feminine. */
  private void readAgent(String word, List<Reading> readings) {
    for (String ending : new String[] {"er", "ers", "ern"}) {
      String base = cut(word, ending, 3);
      String verb = base == null ? null : fromVerb(base);
      if (verb != null) {
        int link = ending.equals("ern") ? -1 : 0;
        readings.add(
            new Reading(base + "er", Pos.NOUN, ending.equals("er"), true, link, 2, -1, "-er"));
      }
    }
  }

  /** Sichtbarkeit, Schönheit, Genauigkeit: from adjectives. */
  private void readQuality(String word, List<Reading> readings) {
    for (String suffix : new String[] {"igkeit", "keit", "heit"}) {
      Suffixed form = Suffixed.of(word, suffix, "en");
      if (form != null && isAdjective(form.base())) {
        readings.add(form.noun(suffix));
        return;
      }
    }
  }

  /** lieferbar, lieferbare: from verbs. */
  private void readBar(String word, List<Reading> readings) {
    for (String ending : new String[] {"", "e", "er", "es", "en", "em"}) {
      String base = cut(word, "bar" + ending, 3);
      if (base != null && fromVerb(base) != null) {
        readings.add(
            new Reading(
                base + "bar",
                Pos.ADJECTIVE,
                ending.isEmpty(),
                true,
                ending.isEmpty() ? 2 : -1,
                1,
                -1,
                "-bar"));
      }
    }
  }

  /** gerichtlich, verständlich: from nouns and verbs; gärtnerisch: from agents. */
  private void readLich(String word, List<Reading> readings) {
    for (String ending : new String[] {"", "e", "er", "es", "en", "em"}) {
      String base = cut(word, "lich" + ending, 4);
      boolean lich = base != null && (isNoun(base) || fromVerb(base) != null);
      String agent = cut(word, "isch" + ending, 6);
      if (lich || agent != null && agent.endsWith("er") && isNoun(agent)) {
        String lemma = word.substring(0, word.length() - ending.length());
        int link = ending.isEmpty() ? 2 : -1;
        readings.add(
            new Reading(lemma, Pos.ADJECTIVE, link > 0, true, link, 1, -1, "-lich, -isch"));
      }
    }
  }

  /** Dokumentation: from verbs in -ieren. */
  private void readAtion(String word, List<Reading> readings) {
    Suffixed form = Suffixed.of(word, "ation", "en");
    if (form != null && formation.verb(form.base() + "ieren") != null) {
      readings.add(form.noun("ation"));
    }
  }

  /** Häuschen, Tischlein: small ones. */
  private void readSmall(String word, List<Reading> readings) {
    for (String suffix : new String[] {"chen", "lein"}) {
      for (String ending : new String[] {"", "s"}) {
        String base = cut(word, suffix + ending, 3);
        if (base != null && isSmallOf(base)) {
          readings.add(
              new Reading(base + suffix, Pos.NOUN, ending.isEmpty(), true, 0, 2, -1, "-" + suffix));
        }
      }
    }
  }

  /** Häuschen from Haus, Blümchen from Blume. */
  private boolean isSmallOf(String base) {
    String plain = Umlauts.plain(base);
    return isNoun(base) || isNoun(plain) || isNoun(base + "e") || isNoun(plain + "e");
  }

  /** Mieterschaft: from nouns. */
  private void readSchaft(String word, List<Reading> readings) {
    Suffixed form = Suffixed.of(word, "schaft", "en");
    if (form != null && isNoun(form.base())) {
      readings.add(form.noun("schaft"));
    }
  }

  /** Raserei, Tischlerei: from verbs and agents; Prügelei. */
  private void readEi(String word, List<Reading> readings) {
    for (String ending : new String[] {"", "en"}) {
      String base = cut(word, "ei" + ending, 5);
      if (base == null || !base.endsWith("er") && !base.endsWith("el")) {
        continue;
      }
      boolean verb = formation.verb(base + "n") != null;
      boolean agent = base.endsWith("er") && isAgent(base);
      if (verb || agent) {
        int link = ending.isEmpty() ? 0 : 1;
        readings.add(new Reading(base + "ei", Pos.NOUN, link == 0, true, link, 1, -1, "-ei"));
      }
    }
  }

  private boolean isAgent(String base) {
    return isNoun(base) || fromVerb(base.substring(0, base.length() - 2)) != null;
  }

  /** The verb of which {@code base} is the stem. */
  private @Nullable String fromVerb(String base) {
    String verb = formation.verb(base + "en");
    if (verb == null) {
      verb = formation.verb(base + "n");
    }
    if (verb == null && base.endsWith("l")) {
      verb = formation.verb(base.substring(0, base.length() - 1) + "eln");
    }
    if (verb == null && base.endsWith("echen")) {
      verb = formation.verb(base.substring(0, base.length() - 2) + "nen");
    }
    return verb;
  }

  private boolean isAdjective(String base) {
    boolean participle = base.endsWith("t") || base.endsWith("en");
    for (Reading reading : formation.any(base)) {
      if (reading.pos() == Pos.ADJECTIVE && reading.free() && (reading.base() || participle)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(String base) {
    char[] chars = base.toCharArray();
    for (Reading reading : formation.direct(chars, 0, chars.length)) {
      if (reading.pos() == Pos.NOUN && reading.free()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String cut(String word, String ending, int shortest) {
    return word.endsWith(ending) && word.length() - ending.length() >= shortest
        ? word.substring(0, word.length() - ending.length())
        : null;
  }

  /** A word that ends in a noun suffix, with plural or linking s. */
  private record Suffixed(String base, boolean linking, boolean plural) {

    static @Nullable Suffixed of(String word, String suffix, String plural) {
      String base = cut(word, suffix, 3);
      if (base != null) {
        return new Suffixed(base, false, false);
      }
      base = cut(word, suffix + plural, 3);
      if (base != null) {
        return new Suffixed(base, false, true);
      }
      base = cut(word, suffix + "s", 3);
      return base == null ? null : new Suffixed(base, true, false);
    }

    Reading noun(String suffix) {
      int link = linking ? 0 : plural ? 1 : -1;
      String lemma = base + suffix;
      return new Reading(lemma, Pos.NOUN, !linking && !plural, !linking, link, 1, -1, "-" + suffix);
    }
  }
}
