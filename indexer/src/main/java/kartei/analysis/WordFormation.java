package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.Paradigm.Pos;

/**
 * Words that the lexicon need not list because German makes them by rule: verbs with a prefix
 * ({@code abgerechnet}), nouns from verbs ({@code Abrechnung}, {@code Prüfer}), from adjectives
 * ({@code Sichtbarkeit}), adjectives in {@code -bar} and with {@code un-}. They count as one word:
 * no part of them is a part of a compound. Not for two threads at once.
 */
final class WordFormation {

  private static final int SHORTEST_REST = 4;
  private static final int RARE = 5;
  private static final List<String> UNSTRESSED = List.of("be", "ent", "er", "ver", "zer");

  /** The classes of infinitives. */
  private static final long VERBS =
      Paradigm.V.bit()
          | Paradigm.VI.bit()
          | Paradigm.VN.bit()
          | Paradigm.VNI.bit()
          | Paradigm.VS.bit();

  private final Inflections inflections;
  private final WordTable words;
  private final Affixes affixes;
  private final Places places;
  private final List<Reading> found = new ArrayList<>();
  private final Derivations derivations;

  WordFormation(Inflections inflections, Lexicon lexicon, Places places) {
    this.inflections = inflections;
    this.words = lexicon.words();
    this.affixes = lexicon.affixes();
    this.places = places;
    this.derivations = new Derivations(this);
  }

  /** Adds the derived readings of {@code text[start, end)}. */
  void read(char[] text, int start, int end, List<Reading> readings) {
    if (end - start < SHORTEST_REST + 1 || !places.possible(text, start)) {
      return;
    }
    derivations.read(text, start, end, readings);
    for (Affixes.Affix affix : places.prefixes(text, start)) {
      if (start + affix.length() + 2 < end) {
        readPrefix(text, start, end, affix, readings);
      }
    }
  }

  private void readPrefix(
      char[] text, int start, int end, Affixes.Affix affix, List<Reading> readings) {
    String prefix = affix.letters();
    switch (affix.sort()) {
      case SEPARABLE -> {
        readPrefixed(text, start, end, prefix, true, readings);
        addNoun(text, start, end, prefix, readings);
      }
      case VERBAL -> readVerbal(text, start, end, prefix, readings);
      case INSEPARABLE -> readPrefixed(text, start, end, prefix, false, readings);
      case ADJECTIVAL -> readNegated(text, start, end, prefix, readings);
    }
  }

  /** Verbs with fest-, wahr- or gut- are rare within compounds: Erbgut-verändernd is none. */
  private void readVerbal(char[] text, int start, int end, String prefix, List<Reading> readings) {
    List<Reading> verbs = new ArrayList<>();
    readPrefixed(text, start, end, prefix, true, verbs);
    for (Reading verb : verbs) {
      readings.add(verb.deeper(RARE));
    }
  }

  /** The readings without and, where there are none, with one formation. */
  List<Reading> any(String word) {
    char[] chars = word.toCharArray();
    List<Reading> readings = new ArrayList<>(direct(chars, 0, chars.length));
    if (readings.isEmpty() && word.length() > 5) {
      read(chars, 0, chars.length, readings);
    }
    return readings;
  }

  List<Reading> direct(char[] text, int start, int end) {
    found.clear();
    inflections.read(text, start, end, found);
    return found;
  }

  /** Whether the letters are a verb's infinitive, prefixes allowed. */
  boolean isVerb(String stem, String ending) {
    return isVerb((stem + ending).toCharArray(), 0, 0);
  }

  private boolean isVerb(char[] infinitive, int start, int depth) {
    return isListedVerb(infinitive, start, infinitive.length)
        || depth < 2 && isVerbBehind(infinitive, start, depth);
  }

  private boolean isVerbBehind(char[] infinitive, int start, int depth) {
    int end = infinitive.length;
    for (Affixes.Affix affix : affixes.beginningWith(infinitive[start])) {
      int rest = start + affix.length();
      if (affix.sort() != Affixes.Sort.ADJECTIVAL
          && end - rest >= SHORTEST_REST
          && affix.begins(infinitive, start, end)
          && !isNounFirst(affix, infinitive, rest)
          && !isDoubled(affix.letters(), infinitive, rest)
          && isVerb(infinitive, rest, depth(affix, depth))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind fern-, fest-, wahr- no second prefix, nor behind er- and ent-: else Fehlermeldung came
   * from fehl-er-melden, and Behebung could be an erbehebung.
   */
  private static int depth(Affixes.Affix affix, int depth) {
    boolean alone = affix.letters().equals("er") || affix.letters().equals("ent");
    return affix.sort() == Affixes.Sort.VERBAL || alone ? 2 : depth + 1;
  }

  /**
   * Preiserhöhung, Teilzahlung and Fernbedienung are compounds and no nouns of verbs: before what
   * is a noun as well, or before be-, ver- and their like, fest-, preis- and teil- make no verb.
   */
  private boolean isNounFirst(Affixes.Affix affix, char[] infinitive, int rest) {
    if (affix.sort() != Affixes.Sort.VERBAL) {
      return false;
    }
    int word = words.find(infinitive, rest - affix.length(), rest);
    long classes = word < 0 ? 0 : words.paradigms(word);
    boolean adjective = (classes & Paradigm.ADJECTIVES) != 0;
    return adjective ? affixes.isInseparable(infinitive, rest) : (classes & Paradigm.NOUNS) != 0;
  }

  /** No erbereinigen in Wertpapierbereinigung: er- stands before no verb that has its be-. */
  private boolean isDoubled(String prefix, char[] verb, int start) {
    if (!UNSTRESSED.contains(prefix)) {
      return false;
    }
    for (String second : UNSTRESSED) {
      if (startsWith(verb, start, verb.length, second)
          && isListedVerb(verb, start + second.length(), verb.length)) {
        return true;
      }
    }
    return false;
  }

  private boolean isListedVerb(char[] letters, int start, int end) {
    int word = words.find(letters, start, end);
    return word >= 0 && (words.paradigms(word) & VERBS) != 0;
  }

  private void readPrefixed(
      char[] text, int start, int end, String prefix, boolean separable, List<Reading> readings) {
    int rest = start + prefix.length();
    if (end - rest < SHORTEST_REST - 1 || !startsWith(text, start, end, prefix)) {
      return;
    }
    if (separable && end - rest > SHORTEST_REST + 1 && startsWith(text, rest, end, "zu")) {
      addVerb(text, rest + 2, end, prefix, readings);
    }
    List<Reading> verbs = List.copyOf(direct(text, rest, end));
    for (Reading reading : verbs) {
      boolean gefallen = reading.base() && Participles.isOneOf(reading.lemma(), verbs);
      if (reading.pos() == Pos.NOUN || reading.entry() < 0 || gefallen) {
        continue;
      }
      addPrefixed(reading, prefix, separable, startsWith(text, rest, end, "ge"), readings);
    }
    if (separable || prefix.equals("miss")) {
      addInner(text, rest, end, prefix, readings);
    }
  }

  /** Anrechnung, vorbereiten: one prefix before another word formation. */
  private void addInner(char[] text, int rest, int end, String prefix, List<Reading> readings) {
    for (Affixes.Affix affix : affixes.beginningWith(text[rest])) {
      String inner = affix.letters();
      if (affix.sort() == Affixes.Sort.INSEPARABLE && affix.begins(text, rest, end)) {
        List<Reading> deeper = new ArrayList<>();
        readPrefixed(text, rest, end, inner, false, deeper);
        for (Reading reading : deeper) {
          readings.add(reading.derived(prefix + reading.lemma(), reading.pos(), prefix + "-"));
        }
      }
    }
  }

  private void addPrefixed(
      Reading reading, String prefix, boolean separable, boolean ge, List<Reading> readings) {
    char[] lemma = reading.lemma().toCharArray();
    if (lemma.length < SHORTEST_REST
        || !isListedVerb(lemma, 0, lemma.length)
        || isDoubled(prefix, lemma, 0)) {
      return;
    }
    boolean geParticiple =
        reading.pos() == Pos.ADJECTIVE && ge && !reading.lemma().startsWith("ge");
    boolean bare = !reading.free() && reading.link() < 0;
    if (separable ? bare : geParticiple) {
      return;
    }
    boolean free = reading.free() || bare;
    readings.add(
        new Reading(
            prefix + reading.lemma(),
            reading.pos(),
            reading.base(),
            free,
            reading.link(),
            reading.depth() + 1,
            -1,
            prefix + "- " + reading.why()));
  }

  private void addVerb(char[] text, int rest, int end, String prefix, List<Reading> readings) {
    for (Reading reading : any(new String(text, rest, end - rest))) {
      boolean participle = reading.pos() == Pos.ADJECTIVE && reading.why().contains("nd");
      boolean verb = participle || reading.pos() == Pos.VERB && reading.base();
      if (verb && reading.lemma().length() >= SHORTEST_REST && reading.lemma().endsWith("n")) {
        readings.add(reading.derived(prefix + reading.lemma(), reading.pos(), prefix + "-zu-"));
      }
    }
  }

  private void addNoun(char[] text, int start, int end, String prefix, List<Reading> readings) {
    int rest = start + prefix.length();
    if (end - rest < SHORTEST_REST || !startsWith(text, start, end, prefix)) {
      return;
    }
    for (Reading reading : List.copyOf(direct(text, rest, end))) {
      // Zürich as Zuerich is no zu-Erich
      if (reading.pos() == Pos.NOUN && !words.has(reading.entry(), WordTable.NO_HEAD)) {
        readings.add(reading.derived(prefix + reading.lemma(), Pos.NOUN, prefix + "-"));
      }
    }
  }

  private void readNegated(char[] text, int start, int end, String prefix, List<Reading> readings) {
    int rest = start + prefix.length();
    if (end - rest < SHORTEST_REST || !startsWith(text, start, end, prefix)) {
      return;
    }
    List<Reading> inner = new ArrayList<>(direct(text, rest, end));
    if (inner.isEmpty()) {
      read(text, rest, end, inner);
    }
    for (Reading reading : inner) {
      if (reading.pos() == Pos.ADJECTIVE || reading.pos() == Pos.NOUN) {
        String base = reading.lemma();
        if (reading.pos() == Pos.ADJECTIVE && base.endsWith("n")) {
          base = Participles.base(new String(text, rest, end - rest));
        }
        readings.add(reading.derived(prefix + base, reading.pos(), prefix + "-"));
      }
    }
  }

  static boolean endsWith(char[] text, int start, int end, String suffix) {
    int from = end - suffix.length();
    return from >= start && startsWith(text, from, end, suffix);
  }

  static boolean startsWith(char[] text, int start, int end, String prefix) {
    if (end - start < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text[start + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
