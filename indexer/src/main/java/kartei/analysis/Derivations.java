package kartei.analysis;

import java.util.Arrays;
import java.util.List;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/** Nouns and adjectives that German makes by suffix from the words of the lexicon. */
final class Derivations {

  private final WordFormation formation;

  Derivations(WordFormation formation) {
    this.formation = formation;
  }

  private static final String[] SUFFIXES =
      "ung er eit bar ation lich isch chen lein schaft ei".split(" ", -1);
  private static final char[][] SUFFIX_LETTERS = letters(SUFFIXES);
  private static final String[] ADJECTIVE_ENDINGS = {"", "e", "er", "es", "en", "em"};
  private static final String[] AGENT_ENDINGS = {"er", "ers", "ern"};
  private static final String[] SMALL_ENDINGS = {"", "s"};
  private static final String[] EI_ENDINGS = {"", "en"};
  private static final String[] QUALITIES = {"igkeit", "keit", "heit"};

  /** For each letter the suffixes that end in it, a bit for each. */
  private static final int[] BY_LAST_LETTER = byLastLetter();

  void read(char[] text, int start, int end, List<Reading> readings) {
    int suffixes = suffixes(text, start, end);
    if (suffixes != 0) {
      read(new String(text, start, end - start), suffixes, readings);
    }
  }

  private void read(String word, int suffixes, List<Reading> readings) {
    for (int rest = suffixes; rest != 0; rest &= rest - 1) {
      switch (SUFFIXES[Integer.numberOfTrailingZeros(rest)]) {
        case "ung" -> readUng(word, readings);
        case "er" -> readAgent(word, readings);
        case "eit" -> readQuality(word, readings);
        case "bar" -> readBar(word, readings);
        case "ation" -> readAtion(word, readings);
        case "lich" -> readAdjective(word, "lich", readings);
        case "isch" -> readAdjective(word, "isch", readings);
        case "chen" -> readSmall(word, "chen", readings);
        case "lein" -> readSmall(word, "lein", readings);
        case "schaft" -> readSchaft(word, readings);
        default -> readEi(word, readings);
      }
    }
  }

  /**
   * In which suffixes a stretch of a word may end, a bit for each. A quick look before any work:
   * most end in none, few in two.
   */
  private static int suffixes(char[] text, int start, int end) {
    int found = last(text, start, end);
    return switch (text[end - 1]) {
      case 'e' -> found | last(text, start, end - 1);
      case 'n', 's' -> found | last(text, start, end - 1) | lastBeforeE(text, start, end - 1);
      case 'm', 'r' -> found | lastBeforeE(text, start, end - 1);
      default -> found;
    };
  }

  private static int lastBeforeE(char[] text, int start, int end) {
    return text[end - 1] == 'e' ? last(text, start, end - 1) : 0;
  }

  private static int last(char[] text, int start, int end) {
    char letter = text[end - 1];
    int found = 0;
    int left = letter < BY_LAST_LETTER.length ? BY_LAST_LETTER[letter] : 0;
    for (; left != 0; left &= left - 1) {
      int suffix = Integer.numberOfTrailingZeros(left);
      found |= endsWith(text, start, end, SUFFIX_LETTERS[suffix]) ? 1 << suffix : 0;
    }
    return found;
  }

  private static int[] byLastLetter() {
    int[] suffixes = new int[128];
    for (int i = 0; i < SUFFIXES.length; i++) {
      suffixes[SUFFIXES[i].charAt(SUFFIXES[i].length() - 1)] |= 1 << i;
    }
    return suffixes;
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

  private static char[][] letters(String[] endings) {
    return Arrays.stream(endings).map(String::toCharArray).toArray(char[][]::new);
  }

  /** Rechnung, Förderung, Sammlung: from verbs. */
  private void readUng(String word, List<Reading> readings) {
    Suffixed form = Suffixed.of(word, "ung", "en");
    if (form != null && isOfVerb(form.base())) {
      readings.add(form.noun("ung"));
    }
  }

  /** Prüfer, Prüfern: from verbs, with its feminine. */
  private void readAgent(String word, List<Reading> readings) {
    for (String ending : AGENT_ENDINGS) {
      String base = cut(word, "", ending, 3);
      if (base != null && isOfVerb(base)) {
        int link = ending.equals("ern") ? -1 : 0;
        readings.add(
            new Reading(base + "er", Pos.NOUN, ending.equals("er"), true, link, 2, -1, "-er"));
      }
    }
  }

  /** Sichtbarkeit, Schönheit, Genauigkeit: from adjectives. */
  private void readQuality(String word, List<Reading> readings) {
    for (String suffix : QUALITIES) {
      Suffixed form = Suffixed.of(word, suffix, "en");
      if (form != null && isAdjective(form.base())) {
        readings.add(form.noun(suffix));
        return;
      }
    }
  }

  /** lieferbar, lieferbare: from verbs. */
  private void readBar(String word, List<Reading> readings) {
    for (String ending : ADJECTIVE_ENDINGS) {
      String base = cut(word, "bar", ending, 3);
      if (base != null && isOfVerb(base)) {
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
  private void readAdjective(String word, String suffix, List<Reading> readings) {
    boolean lich = suffix.equals("lich");
    for (String ending : ADJECTIVE_ENDINGS) {
      String base = cut(word, suffix, ending, lich ? 4 : 6);
      if (base != null
          && (lich ? isNoun(base) || isOfVerb(base) : base.endsWith("er") && isNoun(base))) {
        int link = ending.isEmpty() ? 2 : -1;
        String lemma = base + suffix;
        readings.add(
            new Reading(lemma, Pos.ADJECTIVE, link > 0, true, link, 1, -1, "-lich, -isch"));
      }
    }
  }

  /** Dokumentation: from verbs in -ieren. */
  private void readAtion(String word, List<Reading> readings) {
    Suffixed form = Suffixed.of(word, "ation", "en");
    if (form != null && formation.isVerb(form.base(), "ieren")) {
      readings.add(form.noun("ation"));
    }
  }

  /** Häuschen, Tischlein: small ones. */
  private void readSmall(String word, String suffix, List<Reading> readings) {
    for (String ending : SMALL_ENDINGS) {
      String base = cut(word, suffix, ending, 3);
      if (base != null && isSmallOf(base)) {
        readings.add(
            new Reading(base + suffix, Pos.NOUN, ending.isEmpty(), true, 0, 2, -1, "-" + suffix));
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
    for (String ending : EI_ENDINGS) {
      String base = cut(word, "ei", ending, 5);
      if (base == null || !base.endsWith("er") && !base.endsWith("el")) {
        continue;
      }
      boolean verb = formation.isVerb(base, "n");
      boolean agent = base.endsWith("er") && isAgent(base);
      if (verb || agent) {
        int link = ending.isEmpty() ? 0 : 1;
        readings.add(new Reading(base + "ei", Pos.NOUN, link == 0, true, link, 1, -1, "-ei"));
      }
    }
  }

  private boolean isAgent(String base) {
    return isNoun(base) || isOfVerb(base.substring(0, base.length() - 2));
  }

  /** Whether {@code base} is the stem of a verb. */
  private boolean isOfVerb(String base) {
    return formation.isVerb(base, "en")
        || formation.isVerb(base, "n")
        || base.endsWith("l") && formation.isVerb(base.substring(0, base.length() - 1), "eln")
        || base.endsWith("echen") && formation.isVerb(base.substring(0, base.length() - 2), "nen");
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

  /** What stands before a suffix and an ending, if it is long enough. */
  private static @Nullable String cut(String word, String suffix, String ending, int shortest) {
    int end = word.length() - ending.length() - suffix.length();
    return end >= shortest && word.startsWith(suffix, end) && word.endsWith(ending)
        ? word.substring(0, end)
        : null;
  }

  /** A word that ends in a noun suffix, with plural or linking s. */
  private record Suffixed(String base, boolean linking, boolean plural) {

    static @Nullable Suffixed of(String word, String suffix, String plural) {
      String base = cut(word, suffix, "", 3);
      if (base != null) {
        return new Suffixed(base, false, false);
      }
      base = cut(word, suffix, plural, 3);
      if (base != null) {
        return new Suffixed(base, false, true);
      }
      base = cut(word, suffix, "s", 3);
      return base == null ? null : new Suffixed(base, true, false);
    }

    Reading noun(String suffix) {
      int link = linking ? 0 : plural ? 1 : -1;
      String lemma = base + suffix;
      return new Reading(lemma, Pos.NOUN, !linking && !plural, !linking, link, 1, -1, "-" + suffix);
    }
  }
}
