package kartei.analysis;

import java.util.ArrayList;
import java.util.List;
import kartei.analysis.Paradigm.Pos;

/** Lehrerin, Ärztinnen: read as the masculine. Not for two threads at once. */
final class Feminines {

  private static final long UMLAUTED =
      Paradigm.M_UE.bit() | Paradigm.N_UER.bit() | Paradigm.M_U.bit();

  private final WordTable words;
  private final Inflections inflections;
  private final WordFormation formation;
  private List<Reading> found = List.of();

  /** Whether the feminine has an umlaut that the masculine has not: Ärztin. */
  private boolean umlauted;

  Feminines(WordTable words, Inflections inflections, WordFormation formation) {
    this.words = words;
    this.inflections = inflections;
    this.formation = formation;
  }

  /** Adds the reading of {@code text[start, end)} to {@code readings}, where there is none. */
  void read(char[] text, int start, int end, List<Reading> readings) {
    found = readings;
    int stem = feminineStem(text, start, end);
    boolean plural = stem < end - 2;
    // Ir*innen
    if (stem - start < (plural ? 2 : 3)) {
      return;
    }
    String base = new String(text, start, stem - start);
    umlauted = false;
    if (base.endsWith("er")) {
      // Zauberin comes from Zauberer
      addMasculine(base + "er", plural, Paradigm.M_0.name());
    }
    addMasculine(base + "e", plural, Paradigm.M_N.name());
    addMasculine(base, plural, "");
    addMasculine(base + "e", plural, "");
    if (base.endsWith("en")) {
      // Studenten/-innen
      String singular = base.substring(0, base.length() - 2);
      addMasculine(singular + "e", plural, Paradigm.M_N.name());
      addMasculine(singular, plural, "");
    }
    if (found.isEmpty() && Umlauts.has(base)) {
      umlauted = true;
      addMasculine(Umlauts.plain(base) + "e", plural, Paradigm.M_N.name());
      addMasculine(Umlauts.plain(base), plural, "");
    }
  }

  /** Zeugin comes from Zeuge and not from Zeug: weak nouns first. */
  private void addMasculine(String base, boolean plural, String paradigm) {
    if (!found.isEmpty()) {
      return;
    }
    char[] chars = base.toCharArray();
    List<Reading> readings = new ArrayList<>();
    inflections.read(chars, 0, chars.length, readings);
    if (!hasNoun(readings)) {
      // leger is an adjective, and one who lays
      formation.read(chars, 0, chars.length, readings);
    }
    for (Reading reading : readings) {
      boolean noun = reading.pos() == Pos.NOUN && reading.base() && hasFeminine(reading);
      if (noun && reading.why().startsWith(paradigm) && found.isEmpty()) {
        int link = plural ? 1 : -1;
        found.add(
            new Reading(
                reading.lemma(), Pos.NOUN, false, true, link, 1, -1, reading.why() + " -in"));
      }
    }
  }

  private static boolean hasNoun(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.pos() == Pos.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun can be a person: Albumin and Bassin come from no Album and no Bass. */
  private boolean hasFeminine(Reading reading) {
    if (reading.entry() < 0) {
      return true;
    }
    long classes = words.paradigms(reading.entry());
    boolean changing = (classes & UMLAUTED) != 0 && Umlauts.canTake(reading.lemma());
    return (classes & Paradigm.PERSONS) != 0 && (umlauted || !changing);
  }

  /** Where the masculine ends in {@code text[start, end)}, or {@code start} where none can be. */
  private static int feminineStem(char[] text, int start, int end) {
    if (WordFormation.endsWith(text, start, end, "innen")) {
      return end - 5;
    }
    return WordFormation.endsWith(text, start, end, "in") ? end - 2 : start;
  }
}
