package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.Paradigm.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Reads words as a German does: as a word of the lexicon, an inflection of one, or one made from it
 * by rule. Compounds are the business of {@link CompoundSplitter}. Not for two threads at once.
 */
final class Morphology {
  /** No word has more letters; endless ones without sense would be read suffix by suffix. */
  static final int LONGEST_WORD = 80;

  /** More than what an infinitive as a noun costs, less than a form of an adjective. */
  private static final int PLURAL_BY_RULE = 28;

  private final WordTable words;
  private final WordStarts starts;
  private final Places places;
  private final Inflections inflections;
  private final WordFormation formation;
  private final Feminines feminines;
  private final List<Reading> found = new ArrayList<>();

  Morphology(Lexicon lexicon) {
    this.words = lexicon.words();
    this.starts = lexicon.starts();
    this.places = new Places(lexicon);
    this.inflections = new Inflections(lexicon, places);
    this.formation = new WordFormation(inflections, lexicon, places);
    this.feminines = new Feminines(words, inflections, formation);
  }

  /** The likeliest reading of a whole word, or null where there is none. */
  @Nullable Reading best(String exact, boolean capitalised) {
    return best(read(exact), capitalised, false);
  }

  /** The likeliest reading; {@code sharp} says that the word is written with ß. */
  @Nullable Reading best(List<Reading> readings, boolean capitalised, boolean sharp) {
    Reading best = null;
    int bestRank = Integer.MAX_VALUE;
    for (Reading reading : readings) {
      int rank = reading.free() ? rank(reading, capitalised, sharp) : Integer.MAX_VALUE;
      if (rank < bestRank || best != null && rank == bestRank && isShorter(reading, best)) {
        best = reading;
        bestRank = rank;
      }
    }
    return best;
  }

  /**
   * A second word that the form is of as well: gehört is from gehören and from hören, runden from
   * runden and from rund, Westen may be the plural of Weste. Null where there is none.
   */
  @Nullable Reading other(List<Reading> readings, Reading best, boolean capitalised) {
    if (best.entry() < 0) {
      return null;
    }
    for (Reading reading : readings) {
      boolean word = reading.free() && reading.entry() >= 0 && reading.depth() == 0;
      if (word
          && !reading.lemma().equals(best.lemma())
          && (capitalised ? isPlural(reading, best) : isAsGood(reading, best))) {
        return reading;
      }
    }
    return null;
  }

  private static boolean isPlural(Reading reading, Reading best) {
    boolean nouns = reading.pos() == Pos.NOUN && best.pos() == Pos.NOUN;
    boolean plural =
        reading.link() >= 0 && reading.why().endsWith("n") || reading.why().endsWith("-um+a");
    // Kliniken may be of Klinik and of Klinikum
    boolean latin = reading.why().contains(" -");
    return nouns && (best.base() || latin) && !reading.base() && plural;
  }

  private static boolean isAsGood(Reading reading, Reading best) {
    boolean adjective = reading.pos() == Pos.ADJECTIVE && best.pos() != Pos.NOUN;
    boolean verbs = reading.pos() == Pos.VERB && best.pos() == Pos.VERB;
    // weiß is a colour and from wissen
    boolean alias = reading.why().startsWith("PRESENT") && best.pos() == Pos.ADJECTIVE;
    return best.pos() != Pos.OTHER
        && (adjective || alias || verbs && !isOfMeOrYou(reading.why()) && verbRank(reading) <= 0);
  }

  /** A noun of the lexicon with which a word ends, or null. */
  @Nullable Reading head(String exact, int at) {
    char[] text = exact.toCharArray();
    if (!starts.listed(text, at)) {
      return null;
    }
    found.clear();
    inflections.read(text, at, text.length, found);
    Reading best = best(found, true, false);
    return best != null && best.pos() == Pos.NOUN ? best : null;
  }

  /** The likeliest reading of a form that stands only before other parts: {@code Arbeits-}. */
  @Nullable Reading stump(String exact) {
    Reading best = null;
    for (Reading reading : read(exact)) {
      boolean stump = reading.link() >= 0 && reading.pos() == Pos.NOUN && exact.endsWith("s");
      if (stump && (best == null || reading.link() < best.link())) {
        best = reading;
      }
    }
    return best;
  }

  /** Of two lemmas of the same rank the shorter: eingereicht is from einreichen. */
  private static boolean isShorter(Reading reading, Reading best) {
    return reading.free() && reading.lemma().length() < best.lemma().length();
  }

  /** All readings of a whole word; none of an immense one. */
  List<Reading> read(String exact) {
    if (exact.length() > LONGEST_WORD) {
      found.clear();
      return found;
    }
    char[] text = exact.toCharArray();
    places.begin(text);
    return read(text, 0, text.length);
  }

  /**
   * All readings of a word in small letters: {@code anhalten} is rather the verb, made by rule,
   * than a form of Anhalt, which stands in the lexicon, and {@code verband} than Verband.
   */
  List<Reading> readSmall(String exact) {
    List<Reading> readings = read(exact);
    for (Reading reading : readings) {
      if (reading.pos() != Pos.NOUN) {
        return readings;
      }
    }
    char[] text = exact.toCharArray();
    if (!readings.isEmpty()) {
      formation.read(text, 0, text.length, readings);
    }
    return readings;
  }

  /** Begins a word of which several stretches will be read. */
  void begin(char[] text) {
    places.begin(text);
  }

  /** Whether a part of a compound can begin at {@code at}. */
  boolean canBegin(char[] text, int at) {
    return places.possible(text, at);
  }

  /** Whether {@code text[start, end)} is the beginning of a word of the lexicon or the corpus. */
  boolean isBeginning(char[] text, int start, int end) {
    return places.stems(text, start).longest() >= end - start;
  }

  /** All readings of {@code text[start, end)}; the list is good until the next call. */
  List<Reading> read(char[] text, int start, int end) {
    found.clear();
    if (places.listed(text, start)) {
      inflections.read(text, start, end, found);
    }
    if (found.isEmpty() && text[end - 1] == 'n' && end - start > 4) {
      feminines.read(text, start, end, found);
    }
    if (found.isEmpty()) {
      formation.read(text, start, end, found);
    }
    return found;
  }

  private int rank(Reading reading, boolean capitalised, boolean sharp) {
    int rank = capitalised ? 10 * capitalRank(reading) : smallRank(reading);
    if (reading.entry() >= 0 && sharp != words.has(reading.entry(), WordTable.ESZETT)) {
      rank += 30;
    }
    // a dative plural is rarer than a plural: Zeugen are witnesses and no stuff;
    // hinzufügen is rather hinzu + fügen than hin-zu-fügen
    boolean dative = reading.pos() == Pos.NOUN && !reading.base() && reading.link() < 0;
    boolean infix = reading.why().contains("-zu-");
    rank += capitalised && isPluralByRule(reading) ? PLURAL_BY_RULE : 0;
    return rank + (dative ? 5 : infix ? 3 : 0) + verbRank(reading) + reading.depth() * 100;
  }

  /** Herstellen is the infinitive and no plural of Her-Stelle; Anfrage is a word of the lexicon. */
  static boolean isPluralByRule(Reading reading) {
    return reading.pos() == Pos.NOUN
        && reading.entry() < 0
        && !reading.base()
        && reading.why().endsWith("-");
  }

  /** misst is from messen, führt not from fahren; dringend is a word as well as a participle. */
  private static int verbRank(Reading reading) {
    if (reading.why().startsWith("VI") && reading.lemma().startsWith("ge")) {
      return -3;
    }
    if (reading.pos() == Pos.ADJECTIVE) {
      return reading.lemma().endsWith("n") ? 2 : 0;
    }
    String why = reading.pos() == Pos.VERB ? reading.why() : "";
    return why.contains("SUBJUNCTIVE") || why.endsWith("PAST +st")
        ? 5
        : why.contains("PRESENT") ? -1 : 0;
  }

  private static int capitalRank(Reading reading) {
    return switch (reading.pos()) {
      case NOUN -> reading.base() ? 0 : 1;
      case OTHER -> 2;
      case ADJECTIVE -> reading.base() ? 2 : 4;
      case VERB -> reading.base() ? 3 : 5;
    };
  }

  /** Nouns come last, but before what only I and you do: bremse, dienst. */
  private static int smallRank(Reading reading) {
    return switch (reading.pos()) {
      case OTHER -> 0;
      case NOUN -> reading.base() ? 200 : 260;
      case ADJECTIVE -> reading.base() ? 10 : 30;
      case VERB -> reading.base() ? 10 : isOfMeOrYou(reading.why()) ? 250 : 40;
    };
  }

  private static boolean isOfMeOrYou(String why) {
    return why.endsWith("n+e") || why.endsWith("n+st");
  }
}
